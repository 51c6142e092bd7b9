/** The origins of addresses that somebody has typed, separated by commas or spaces: `shop.example.com/home` is `https://shop.example.com`. What is no address stays, for the server to name. */
export function originsOf(text: string): string[] {
  const typed = text.split(/[\s,]+/).filter((each) => each !== '');
  return typed.map((each) => {
    const address = each.includes('://') ? each : `https://${each}`;
    return URL.canParse(address) ? new URL(address).origin : each;
  });
}
