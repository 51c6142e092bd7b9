import type { cluster as en } from '../en/cluster.ts';

export const cluster: Record<keyof typeof en, string> = {
  'cluster.no-answer': 'brak odpowiedzi z {address} w ciągu {seconds} s',
  'cluster.redirects': '{address} przekierowuje do {target}; podaj ten adres',
  'cluster.redirects-elsewhere': '{address} przekierowuje pod inny adres; podaj tamten adres',
  'cluster.http': '{address} odpowiada HTTP {status}',
  'cluster.http-text': '{address} odpowiada HTTP {status}: {text}',
  'cluster.repeatedly': '{failure} (prób: {attempts} w ciągu {seconds} s)',
  'cluster.no-connection': 'brak połączenia z {address}: {code}',
  'cluster.no-connection-certificate':
    'brak połączenia z {address}: {code}; jeśli certyfikat wydał własny urząd, uruchom z NODE_EXTRA_CA_CERTS=FILE.pem',
  'cluster.no-connection-tls': 'brak połączenia z {address}: {code}; czy ten port obsługuje TLS?',
  'cluster.no-credentials': '{refusal}; ustaw PERENNIAL_TRINO_PASSWORD lub PERENNIAL_TRINO_TOKEN, albo to samo z _FILE',
  'cluster.credentials-not-valid': '{refusal}; podane dane logowania są nieważne lub wygasły',
  'cluster.credentials-or-login':
    '{refusal}; podane dane logowania są nieważne lub wygasły; bez nich można zalogować się w przeglądarce',
  'cluster.login-impossible':
    '{address} wymaga logowania w przeglądarce, co tutaj nie jest możliwe; ustaw PERENNIAL_TRINO_TOKEN lub PERENNIAL_TRINO_TOKEN_FILE',
  'cluster.damaged-json': 'serwer odpowiedział uszkodzonym JSON',
  'cluster.interrupted': 'polecenie zostało przerwane',
  'cluster.rows-appended': '{failure} (inne dopisane wiersze: {rows})',
};
