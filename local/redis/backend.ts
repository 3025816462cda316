export type Reply = string | number | null | Reply[];

/** Runs one command; rejects with Redis' own message (`ERR …`, `WRONGTYPE …`, `NOSCRIPT …`). */
export interface RedisBackend {
  command(args: string[]): Promise<Reply>;
  /** MULTI … EXEC: nothing else runs in between. */
  transaction(commands: string[][]): Promise<(Reply | Error)[]>;
  close(): Promise<void>;
}
