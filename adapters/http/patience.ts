/** Milliseconds that the store has for a page: an orchestrator that waits a second takes a slow page for a bot that is down. */
export const PATIENCE = 500
