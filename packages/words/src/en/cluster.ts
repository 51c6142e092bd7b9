/** What goes wrong on the way to a cluster, as a part of the failure it leads to. */
export const cluster = {
  'cluster.no-answer': 'no answer from {address} within {seconds} s',
  'cluster.redirects': '{address} redirects to {target}; give that address instead',
  'cluster.redirects-elsewhere': '{address} redirects to another address; give that address instead',
  'cluster.http': '{address} answered with HTTP {status}',
  'cluster.http-text': '{address} answered with HTTP {status}: {text}',
  'cluster.repeatedly': '{failure} ({attempts} attempts in {seconds} s)',
  'cluster.no-connection': 'no connection to {address}: {code}',
  'cluster.no-connection-certificate':
    'no connection to {address}: {code}; if its certificate is of your own authority, start with NODE_EXTRA_CA_CERTS=FILE.pem',
  'cluster.no-connection-tls': 'no connection to {address}: {code}; does that port speak TLS?',
  'cluster.no-credentials': '{refusal}; set PERENNIAL_TRINO_PASSWORD or PERENNIAL_TRINO_TOKEN, or the same with _FILE',
  'cluster.credentials-not-valid': '{refusal}; the credentials that it was given are not valid, or not any more',
  'cluster.credentials-or-login':
    '{refusal}; the credentials that it was given are not valid, or not any more; without any, it lets a person log in in a browser',
  'cluster.login-impossible':
    '{address} asks for a login in a browser, which is not possible here; set PERENNIAL_TRINO_TOKEN or PERENNIAL_TRINO_TOKEN_FILE',
  'cluster.damaged-json': 'the server answered with damaged JSON',
  'cluster.interrupted': 'the statement was interrupted',
  'cluster.rows-appended': '{failure} ({rows} other rows were appended)',
} as const;
