/** Where the server listens: a unix socket in a folder of its own, or a port of 127.0.0.1. */
export type Endpoint = { kind: 'socket'; folder: string; port: number } | { kind: 'loopback'; port: number };
