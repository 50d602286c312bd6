/** Lower and upper bound of a share at 95 % (Wilson 1927); a sample of none bounds nothing. */
export function wilson(hits: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = hits / all;
  const middle = share + z ** 2 / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const size = 1 + z ** 2 / all;
  return [Math.max(0, (middle - spread) / size), Math.min(1, (middle + spread) / size)];
}
