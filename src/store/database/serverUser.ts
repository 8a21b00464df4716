const nobody = 65_534

/** Who runs PostgreSQL: it refuses to run as root, so root hands it to the user "nobody"; everybody else runs it as themselves. */
export function serverUser(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
}
