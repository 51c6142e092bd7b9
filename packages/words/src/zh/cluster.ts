import type { cluster as en } from '../en/cluster.ts';

export const cluster: Record<keyof typeof en, string> = {
  'cluster.no-answer': '{address} 在 {seconds} 秒内没有应答',
  'cluster.redirects': '{address} 重定向到 {target}；请改用该地址',
  'cluster.redirects-elsewhere': '{address} 重定向到其他地址；请改用该地址',
  'cluster.http': '{address} 返回 HTTP {status}',
  'cluster.http-text': '{address} 返回 HTTP {status}：{text}',
  'cluster.repeatedly': '{failure}（{seconds} 秒内尝试 {attempts} 次）',
  'cluster.no-connection': '无法连接 {address}：{code}',
  'cluster.no-connection-certificate':
    '无法连接 {address}：{code}；如果其证书由您自己的机构签发，请在启动时设置 NODE_EXTRA_CA_CERTS=FILE.pem',
  'cluster.no-connection-tls': '无法连接 {address}：{code}；该端口是否使用 TLS？',
  'cluster.no-credentials':
    '{refusal}；请设置 PERENNIAL_TRINO_PASSWORD 或 PERENNIAL_TRINO_TOKEN，或加 _FILE 的同名变量',
  'cluster.credentials-not-valid': '{refusal}；所用凭据无效或已失效',
  'cluster.credentials-or-login': '{refusal}；所用凭据无效或已失效；不提供凭据时可在浏览器中登录',
  'cluster.login-impossible':
    '{address} 要求在浏览器中登录，而此处无法进行；请设置 PERENNIAL_TRINO_TOKEN 或 PERENNIAL_TRINO_TOKEN_FILE',
  'cluster.damaged-json': '服务器返回的 JSON 已损坏',
  'cluster.interrupted': '语句已中断',
  'cluster.rows-appended': '{failure}（另有 {rows} 行已写入）',
};
