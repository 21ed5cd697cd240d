/** A random key for one intention of the user. Not crypto.randomUUID(): that is missing on plain http in an office network. */
export function makeIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
