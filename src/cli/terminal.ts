/** What a command may touch of the process: its input, and where it writes. */
export type Terminal = {
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves once the text is handed on, so that a slow reader slows us down. */
  write(text: string): Promise<void>;
  /** For whoever runs the command: usage and complaints. */
  complain(text: string): Promise<void>;
};

/** 0 all well, 1 something in the input was bad, 2 the command was not understood. */
export type ExitCode = 0 | 1 | 2;
