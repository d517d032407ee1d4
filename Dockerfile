# The program and its checked knowledge: no dependencies, no privileges, at home on a read-only file system.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json build.ts ./
COPY src src
COPY adapters adapters
COPY knowledge knowledge
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=node:node /app/dist dist
USER node
# The first run leaves its compiled code for the Node of this image beside the program.
RUN ["node", "dist/chancery.js", "ask", "--json", "help"]
HEALTHCHECK --interval=5m --timeout=10s CMD ["node", "dist/chancery.js", "ask", "--json", "help"]
ENTRYPOINT ["node", "dist/chancery.js"]
