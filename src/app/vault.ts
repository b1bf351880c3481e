/** What must not be in the database in the clear: passwords, session tokens, second-factor secrets. */
export interface Vault {
  /** argon2id, with its parameters and salt in the text. */
  hashPassword(password: string): Promise<string>;
  isPassword(password: string, hashed: string): Promise<boolean>;
  /** 256 random bits, base64url. */
  newToken(): string;
  /** 256 bits, base64url: the same for the same text, and not to be guessed without the deployment's key. */
  tokenOf(text: string): string;
  /** So many random characters of Crockford's base32, which has no letters that look like figures. */
  newCode(length: number): string;
  /** A fresh TOTP secret (RFC 6238) in base32, and the address an authenticator app reads as a QR code. */
  newTotp(account: string, programme: string): { readonly secret: string; readonly uri: string };
  /** Whether the code belongs to this secret at this instant, one step of 30 s either way; `usedStep` bars codes used before. */
  findTotpStep(secret: string, code: string, at: string, usedStep: number | null): number | undefined;
  /** Encrypted for storage (AES-256-GCM under the deployment's key), and back. `open` throws on a wrong key. */
  seal(text: string): string;
  open(sealed: string): string;
}
