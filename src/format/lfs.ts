/** Larger than any pointer: its specification says less than 1,024 bytes. */
const most = 1024

/**
 * Whether a file only says where Git LFS keeps its text. By the first line that the specification fixes
 * (github.com/git-lfs/git-lfs, docs/spec.md), or the one it had before the project was renamed.
 */
export function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length >= most) return false
  const text = new TextDecoder('latin1').decode(bytes)
  return /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\n(?:[\s\S]*\n)?oid sha256:/.test(
    text,
  )
}
