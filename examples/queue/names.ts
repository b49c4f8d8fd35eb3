/** The queue's name in Redis. */
export const queueName = 'indicator-check';

/** The address of the Redis server: a socket or host:port. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Where Redis listens: REDIS=host:port, else this machine. */
export function redisAddress(text = process.env['REDIS'] ?? ''): Address {
  const [host = '', port = ''] = text.split(':');
  return { host: host === '' ? '127.0.0.1' : host, port: port === '' ? 6379 : Number(port) };
}
