import { describe, expect, it } from 'vitest';
import { askOutside } from '../src/outside/ask-outside.ts';
import { isPublicAddress } from '../src/outside/public-address.ts';

describe('an address', () => {
  it.each(['8.8.8.8', '93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('asking outside', () => {
  it.each([
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:7f00:1]/',
    'https://169.254.169.254/latest/meta-data',
    'http://93.184.215.14/',
    'https://user:password@93.184.215.14/',
    'file:///etc/passwd',
    'no address',
  ])('%s is refused', async (address) => {
    const asking = askOutside({ isAllowed: isPublicAddress }, address, { method: 'GET' });
    await expect(asking).rejects.toMatchObject({ code: 'outside-refused' });
  });
});
