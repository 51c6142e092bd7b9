/** The variant that the query of an address asks for, such as `?my-test=1`, for whoever wants to see it; null where it asks for none that exists. */
export function addressOverride(key: string, address: string, variants: number): number | null {
  const query = address.split('?')[1]?.split('#')[0];
  const [, asked] =
    (query ?? '')
      .split('&')
      .map((each) => each.split('='))
      .find(([name]) => name === key) ?? [];
  if (asked === undefined || !/^\d+$/.test(asked)) return null;
  const variant = Number(asked);
  return variant < variants ? variant : null;
}
