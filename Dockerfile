# The program and its checked knowledge: no dependencies, no privileges, at home on a read-only file system. It writes
# to /data alone, and only where a chat platform is configured.
FROM node:24.21.0-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json build.ts ./
COPY src src
COPY adapters adapters
COPY knowledge knowledge
RUN npm run build

FROM node:24.21.0-slim
# On all addresses of the container: none is reached from outside before its port is published.
ENV NODE_ENV=production DATA_DIR=/data HTTP_HOST=0.0.0.0 SLACK_HOST=0.0.0.0 DISCORD_HOST=0.0.0.0
WORKDIR /app
COPY --from=build --chown=node:node /app/dist dist
RUN ["node", "-e", "fs.mkdirSync('/data'); fs.chownSync('/data', 1000, 1000)"]
USER node
# The first run leaves its compiled code for the Node of this image beside the program.
RUN ["node", "dist/chancery.js", "ask", "--json", "help"]
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=1m --timeout=10s --start-period=30s CMD ["node", "dist/chancery.js", "health"]
ENTRYPOINT ["node", "dist/chancery.js"]
