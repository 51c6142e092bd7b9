import { BlockList, isIP } from 'node:net';

/** Addresses of machines and networks of one's own, and those that are of nobody (RFC 6890). */
const own = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  own.addSubnet(net, prefix, 'ipv4');
/** Of IPv6 only what is handed out to the public is; of that, what carries an address of IPv4 within it is not taken. */
const handedOut = new BlockList();
handedOut.addSubnet('2000::', 3, 'ipv6');
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  own.addSubnet(net, prefix, 'ipv6');

/** Whether an address is one of the public network, to which a server may be sent by whoever uses it. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !own.check(address, 'ipv4');
  return family === 6 && handedOut.check(address, 'ipv6') && !own.check(address, 'ipv6');
}
