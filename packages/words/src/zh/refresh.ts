/** The command that says when and from where orders come again. */
export const refresh = {
  'help.refresh.summary': '服务器何时、从哪里重新读取订单',
  'help.refresh':
    '显示工作区的服务器从哪里重新读取订单、下次在何时，并可更改。运行中的服务器立即照办；没有服务器时不会读取。',
  'help.refresh.what': '显示计划、添加来源、移除来源，或说明频率',
  'help.refresh.value':
    '添加：服务器上的文件夹或 https 地址；移除：来源的编号；频率：daily、weekly、monthly、quarterly 或 never',
  'help.refresh.postgres': '添加 PostgreSQL 查询：存有数据库地址的服务器环境变量（PERENNIAL_SOURCE_…）',
  'help.refresh.query': '查询语句，与 --postgres 一起使用',
  'help.refresh.cluster': '添加 Trino 表：存有集群地址的服务器环境变量（PERENNIAL_SOURCE_…）',
  'help.refresh.table': '表名，与 --cluster 一起使用',
  'help.refresh.example.folder': '由他人放入文件的文件夹',
  'help.refresh.example.postgres': '查询结果的行',
  'help.refresh.example.every': '每周一次',
  'refresh.number': '编号',
  'refresh.next.none': '不会自动重新读取。',
  'usage.refresh-every': '多久一次？请选 daily、weekly、monthly、quarterly 或 never',
  'usage.refresh-no-source': '哪个来源？请给出编号；共有 {sources} 个',
  'usage.refresh-source': '哪个来源？请给出文件夹或 https 地址，或用 --postgres 与 --query，或用 --cluster 与 --table',
  'usage.refresh-query': '--postgres 需要 --query，不能用 --table',
  'usage.refresh-table': '--cluster 需要 --table，不能用 --query',
} as const;
