import { describe, expect, it } from 'vitest';
import { parseAddress, printAddress } from './address.ts';

describe('a Trino address', () => {
  it('names a user, a host, a catalog and a schema', () => {
    expect(parseAddress('trino://ann%40corp@Example.org:8080/lake/sales%20x')).toEqual({
      origin: 'http://example.org:8080',
      secure: false,
      local: false,
      user: 'ann@corp',
      catalog: 'lake',
      schema: 'sales x',
    });
  });

  it.each([
    ['trino://h', 'http://h:8080'],
    ['trino://h:8080/c', 'http://h:8080'],
    ['trino://h:443', 'https://h'],
    ['trino://h:8443', 'https://h:8443'],
    ['trino+https://h', 'https://h'],
    ['trino+https://h:9000', 'https://h:9000'],
    ['trino://h:9000?SSL=true', 'https://h:9000'],
    ['trino://h:8443?ssl=false', 'http://h:8443'],
    ['trino+http://h:443', 'http://h:443'],
    ['trino://[::1]:8080', 'http://[::1]:8080'],
  ])('%s is the server %s, and is printed as an address of the same', (text, origin) => {
    const address = parseAddress(text);
    expect(address.origin).toBe(origin);
    expect(address.secure).toBe(origin.startsWith('https:'));
    expect(parseAddress(printAddress(address))).toEqual(address);
  });

  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.9.8.7', '[::1]'])('%s is this machine', (host) => {
    expect(parseAddress(`trino://${host}:8080`).local).toBe(true);
  });

  it.each(['127.0.0.1.example.org', 'localhost.example.org', '10.0.0.1', '128.0.0.1'])('%s is another', (host) => {
    expect(parseAddress(`trino://${host}:8080`).local).toBe(false);
  });

  it('is printed as it was written', () => {
    const text = 'trino://ann%40corp@example.org:8443/lake/sales';
    expect(printAddress(parseAddress(text))).toBe(text);
  });

  it('holds no password, and the error that says so does not either', () => {
    const parse = () => parseAddress('trino://ann:hunter2@h:8080/lake');
    expect(parse).toThrow('PERENNIAL_TRINO_PASSWORD_FILE');
    expect(parse).not.toThrow('hunter2');
  });

  it.each([
    ['no address', 'invalid Trino address'],
    ['http://h:8080', 'invalid scheme'],
    ['trino:///lake', 'names no host'],
    ['trino://h/a/b/c', 'more than /CATALOG/SCHEMA'],
    ['trino://h?password=hunter2', 'only ?SSL=true or ?SSL=false'],
    ['trino://h?SSL=perhaps', 'only ?SSL=true or ?SSL=false'],
    ['trino://h/%E0%A4%A', 'a % that is not written %25'],
    ['trino://h/a#b', 'a # that is not written %23'],
  ])('is not %s', (text, message) => {
    expect(() => parseAddress(text)).toThrow(message);
    expect(() => parseAddress(text)).not.toThrow('hunter2');
  });
});
