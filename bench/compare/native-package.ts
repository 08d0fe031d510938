/** The name of a package with this platform's programs: both servers name theirs after Node's words. */
export function nativePackage(prefix: string): string {
  const { platform, arch } = process;
  return `${prefix}${platform === 'win32' ? 'windows' : platform}-${arch}`;
}
