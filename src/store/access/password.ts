import { hash, verify, type Options } from '@node-rs/argon2'

// OWASP's second choice for argon2id: 19 MiB, two passes; 45 ms on an office server.
// The library's enum exists for the type checker only, so the number stands here: 2 is argon2id.
const cost: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/** Whether the password is the one; a missing account takes as long as a wrong password. */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await unknownHash), password)
  return fits && passwordHash !== undefined
}

const unknownHash = hash('nobody has this password', cost)
