# The program and its checked knowledge in one image: no dependencies, no writing, no privileges.
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
COPY --from=build /app/dist dist
USER node
HEALTHCHECK --interval=5m --timeout=10s CMD ["node", "dist/chancery.js", "ask", "--json", "help"]
ENTRYPOINT ["node", "dist/chancery.js"]
