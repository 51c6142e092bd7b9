---- engine/src/storage/order-figures.ts

-- Trino
select cast(min(first_day) as varchar) as first, cast(max(last_day) as varchar) as last, cast(sum(orders) as bigint) as orders,
          lower(to_hex(checksum(row(customer, first_day, last_day, transactions, money, paid, log_money, orders)))) as digest from "tmp_customers_as_of"
-- DuckDB
select cast(min(first_day) as varchar) as first, cast(max(last_day) as varchar) as last, cast(sum(orders) as bigint) as orders,
          cast(sum(hash(customer, first_day, last_day, transactions, money, paid, log_money, orders)) as varchar) as digest from "customers as of"

-- Trino
select cast(min(first_day) as varchar) as first, cast(max(last_day) as varchar) as last, cast(sum(orders) as bigint) as orders,
          lower(to_hex(checksum(row(customer, first_day, last_day, transactions, money, paid, log_money, orders)))) as digest from "perennial_states"
-- DuckDB
select cast(min(first_day) as varchar) as first, cast(max(last_day) as varchar) as last, cast(sum(orders) as bigint) as orders,
          cast(sum(hash(customer, first_day, last_day, transactions, money, paid, log_money, orders)) as varchar) as digest from "states"

-- Trino
select lower(to_hex(checksum(bitwise_xor(
    bitwise_left_shift(date_diff('millisecond', timestamp '1970-01-01 00:00:00', ordered_at), 22), amount)))) as digest from "perennial_orders"
-- DuckDB
select cast(sum(hash(ordered_at, amount)) as varchar) as digest from "orders"

-- Trino
select lower(to_hex(checksum(bitwise_xor(
    bitwise_left_shift(date_diff('millisecond', timestamp '1970-01-01 00:00:00', ordered_at), 22), amount)))) as digest from "perennial_orders" where cast(ordered_at as date) <= date '2025-06-30'
-- DuckDB
select cast(sum(hash(ordered_at, amount)) as varchar) as digest from "orders" where cast(ordered_at as date) <= date '2025-06-30'

---- engine/src/storage/trino/build-states.ts

-- Trino
create table "tmp_changed_days" as select coalesce(n.day, o.day) as day from (select cast(ordered_at as date) as day, checksum(bitwise_xor(from_big_endian_64(xxhash64(to_utf8(customer))),
    bitwise_xor(bitwise_left_shift(date_diff('millisecond', timestamp '1970-01-01 00:00:00', ordered_at), 22), amount))) as digest from "perennial_orders" group by 1) as n full join (select cast(ordered_at as date) as day, checksum(bitwise_xor(from_big_endian_64(xxhash64(to_utf8(customer))),
    bitwise_xor(bitwise_left_shift(date_diff('millisecond', timestamp '1970-01-01 00:00:00', ordered_at), 22), amount))) as digest from "perennial_orders" group by 1) as o
  on o.day = n.day where n.digest is distinct from o.digest
-- DuckDB
create or replace temporary table "changed days" as select coalesce(n.day, o.day) as day from (select cast(ordered_at as date) as day, checksum(bitwise_xor(from_big_endian_64(xxhash64(to_utf8(customer))),
    bitwise_xor(bitwise_left_shift(date_diff('millisecond', timestamp '1970-01-01 00:00:00', ordered_at), 22), amount))) as digest from "orders" group by 1) as n full join (select cast(ordered_at as date) as day, checksum(bitwise_xor(from_big_endian_64(xxhash64(to_utf8(customer))),
    bitwise_xor(bitwise_left_shift(date_diff('millisecond', timestamp '1970-01-01 00:00:00', ordered_at), 22), amount))) as digest from "orders" group by 1) as o
  on o.day = n.day where n.digest is distinct from o.digest

-- Trino
create table "tmp_customers_on_changed_days" as select customer from "perennial_orders" where cast(ordered_at as date) in (select day from "tmp_changed_days") union select customer from "perennial_orders" where cast(ordered_at as date) in (select day from "tmp_changed_days")
-- DuckDB
create or replace temporary table "customers on changed days" as select customer from "orders" where cast(ordered_at as date) in (select day from "changed days") union select customer from "orders" where cast(ordered_at as date) in (select day from "changed days")

-- Trino
select 1 as one from "perennial_orders" limit 1
-- DuckDB
select 1 as one from "orders" limit 1

-- Trino
select 1 as one from "perennial_scores" limit 1
-- DuckDB
select 1 as one from "scores" limit 1

-- Trino
select 1 as one from "perennial_states" limit 1
-- DuckDB
select 1 as one from "states" limit 1

---- engine/src/storage/trino/states-by-lists.ts

-- Trino
create table "tmp_a_year_before_2025_03_31" as 
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / bigint '140737488355328'))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and bigint '140737488355328' - 1 and since < 65536, since * bigint '140737488355328' + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "perennial_orders" where cast(ordered_at as date) <= date '2024-03-31') as counted
    group by customer) as listed
) as customers
-- DuckDB
create or replace temporary table "a year before 2025-03-31" as 
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / 140737488355328))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and 140737488355328 - 1 and since < 65536, since * 140737488355328 + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "orders" where cast(ordered_at as date) <= date '2024-03-31') as counted
    group by customer) as listed
) as customers

-- Trino
create table "tmp_carried_forward" as 
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / bigint '140737488355328'))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and bigint '140737488355328' - 1 and since < 65536, since * bigint '140737488355328' + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "perennial_orders" where cast(ordered_at as date) <= date '2025-06-30') as counted
    group by customer) as listed
) as customers
-- DuckDB
create or replace temporary table "carried forward" as 
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / 140737488355328))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and 140737488355328 - 1 and since < 65536, since * 140737488355328 + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "orders" where cast(ordered_at as date) <= date '2025-06-30') as counted
    group by customer) as listed
) as customers

-- Trino
create table "tmp_customers_as_of" as 
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / bigint '140737488355328'))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and bigint '140737488355328' - 1 and since < 65536, since * bigint '140737488355328' + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "perennial_orders" where cast(ordered_at as date) <= date '2025-06-30') as counted
    group by customer) as listed
) as customers
-- DuckDB
create or replace temporary table "customers as of" as 
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / 140737488355328))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and 140737488355328 - 1 and since < 65536, since * 140737488355328 + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "orders" where cast(ordered_at as date) <= date '2025-06-30') as counted
    group by customer) as listed
) as customers

-- Trino
create table "tmp_cut_off_2024_06_30_for_365_customers" as 
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / bigint '140737488355328'))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and bigint '140737488355328' - 1 and since < 65536, since * bigint '140737488355328' + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "perennial_orders" where cast(ordered_at as date) <= date '2024-06-30') as counted
    group by customer) as listed
) as customers
-- DuckDB
create or replace temporary table "cut-off 2024-06-30 for 365 customers" as 
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / 140737488355328))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and 140737488355328 - 1 and since < 65536, since * 140737488355328 + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "orders" where cast(ordered_at as date) <= date '2024-06-30') as counted
    group by customer) as listed
) as customers

-- Trino
create table "tmp_new_states" as 
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / bigint '140737488355328'))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and bigint '140737488355328' - 1 and since < 65536, since * bigint '140737488355328' + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "perennial_orders") as counted
    group by customer) as listed
) as customers
-- DuckDB
create or replace temporary table "new states" as 
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / 140737488355328))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and 140737488355328 - 1 and since < 65536, since * 140737488355328 + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "orders") as counted
    group by customer) as listed
) as customers

-- Trino
create table "tmp_new_states" as select * from "perennial_states" where customer not in (select customer from "tmp_customers_on_changed_days")
union all select * from (
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / bigint '140737488355328' = days.day, cast(row(days.day, days.money + mod(p, bigint '140737488355328'), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / bigint '140737488355328', mod(p, bigint '140737488355328'), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / bigint '140737488355328'))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and bigint '140737488355328' - 1 and since < 65536, since * bigint '140737488355328' + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "perennial_orders" where customer in (select customer from "tmp_customers_on_changed_days")) as counted
    group by customer) as listed
) as customers) as again
-- DuckDB
create or replace temporary table "new states" as select * from "states" where customer not in (select customer from "customers on changed days")
union all select * from (
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(orders = transactions and logs >= 0, transactions, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.paid + if(days.money > 0, 1, 0))) as paid,
  if(orders = transactions and logs >= 0, logs, reduce(array_sort(list), cast(row(-1, 0, 0.0, 0) as row(day bigint, money bigint, logs double, paid bigint)),
    (days, p) -> if(p / 140737488355328 = days.day, cast(row(days.day, days.money + mod(p, 140737488355328), days.logs, days.paid) as row(day bigint, money bigint, logs double, paid bigint)), cast(row(p / 140737488355328, mod(p, 140737488355328), days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0), days.paid + if(days.money > 0, 1, 0)) as row(day bigint, money bigint, logs double, paid bigint))),
    days -> days.logs + if(days.money > 0, case when days.money > 0 then floor(1048576 * ln(days.money) + 0.0) else -4503599627370496 end, 0.0))) / 1048576 as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / 140737488355328))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(case when amount > 0 then floor(1048576 * ln(amount) + 0.0) else -4503599627370496 end) as logs,
      array_agg(if(amount between 0 and 140737488355328 - 1 and since < 65536, since * 140737488355328 + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from "orders" where customer in (select customer from "customers on changed days")) as counted
    group by customer) as listed
) as customers) as again

---- engine/src/tables.ts

-- Trino
create table "tmp_carried_residuals" as select * from (select cast(null as integer) as "x", cast(null as integer) as "tx", cast(null as integer) as "age", cast(null as double) as "expected", cast(null as double) as "then_per_order", cast(null as double) as "since_per_order") as typed where false
-- DuckDB
create or replace temporary table "carried residuals" as select * from (select cast(null as integer) as "x", cast(null as integer) as "tx", cast(null as integer) as "age", cast(null as double) as "expected", cast(null as double) as "then_per_order", cast(null as double) as "since_per_order") as typed where false

-- Trino
create table "tmp_cut_off_2024_06_30_for_365_by_triple" as select * from (select cast(null as integer) as "x", cast(null as integer) as "tx", cast(null as integer) as "age", cast(null as double) as "bg_nbd", cast(null as double) as "mbg_nbd", cast(null as double) as "pareto_nbd", cast(null as double) as "nbd") as typed where false
-- DuckDB
create or replace temporary table "cut-off 2024-06-30 for 365 by triple" as select * from (select cast(null as integer) as "x", cast(null as integer) as "tx", cast(null as integer) as "age", cast(null as double) as "bg_nbd", cast(null as double) as "mbg_nbd", cast(null as double) as "pareto_nbd", cast(null as double) as "nbd") as typed where false

-- Trino
create table "tmp_cut_off_2024_06_30_for_365_quantiles" as select * from (select cast(null as integer) as "x", cast(null as integer) as "tx", cast(null as integer) as "age", cast(null as double) as "none", cast(null as double) as "q25", cast(null as double) as "q100", cast(null as double) as "q500", cast(null as double) as "q900", cast(null as double) as "q975") as typed where false
-- DuckDB
create or replace temporary table "cut-off 2024-06-30 for 365 quantiles" as select * from (select cast(null as integer) as "x", cast(null as integer) as "tx", cast(null as integer) as "age", cast(null as double) as "none", cast(null as double) as "q25", cast(null as double) as "q100", cast(null as double) as "q500", cast(null as double) as "q900", cast(null as double) as "q975") as typed where false

-- Trino
create table "tmp_futures_by_pair" as select * from (select cast(null as integer) as "x", cast(null as integer) as "age", cast(null as double) as "discounted_per_order", cast(null as double) as "infinite_per_order", cast(null as double) as "days_to_next") as typed where false
-- DuckDB
create or replace temporary table "futures by pair" as select * from (select cast(null as integer) as "x", cast(null as integer) as "age", cast(null as double) as "discounted_per_order", cast(null as double) as "infinite_per_order", cast(null as double) as "days_to_next") as typed where false

-- Trino
create table "tmp_futures_by_pair" as select * from (select cast(null as integer) as "x", cast(null as integer) as "age", cast(null as double) as "discounted_per_order", cast(null as double) as "infinite_per_order", cast(null as double) as "days_to_next", cast(null as double) as "months_per_order") as typed where false
-- DuckDB
create or replace temporary table "futures by pair" as select * from (select cast(null as integer) as "x", cast(null as integer) as "age", cast(null as double) as "discounted_per_order", cast(null as double) as "infinite_per_order", cast(null as double) as "days_to_next", cast(null as double) as "months_per_order") as typed where false

-- Trino
create table "tmp_predictions_by_triple" as select * from (select cast(null as integer) as "x", cast(null as integer) as "tx", cast(null as integer) as "age", cast(null as integer) as "transactions_low95", cast(null as integer) as "transactions_low80", cast(null as integer) as "transactions_median", cast(null as integer) as "transactions_high80", cast(null as integer) as "transactions_high95", cast(null as double) as "prob_alive", cast(null as double) as "expected_transactions", cast(null as double) as "money_low95", cast(null as double) as "money_low80", cast(null as double) as "money_median", cast(null as double) as "money_high80", cast(null as double) as "money_high95") as typed where false
-- DuckDB
create or replace temporary table "predictions by triple" as select * from (select cast(null as integer) as "x", cast(null as integer) as "tx", cast(null as integer) as "age", cast(null as integer) as "transactions_low95", cast(null as integer) as "transactions_low80", cast(null as integer) as "transactions_median", cast(null as integer) as "transactions_high80", cast(null as integer) as "transactions_high95", cast(null as double) as "prob_alive", cast(null as double) as "expected_transactions", cast(null as double) as "money_low95", cast(null as double) as "money_low80", cast(null as double) as "money_median", cast(null as double) as "money_high80", cast(null as double) as "money_high95") as typed where false

-- Trino
create table "tmp_product_costs" as select * from (select cast(null as varchar) as "kind", cast(null as varchar) as "name", cast(null as double) as "cost", cast(null as varchar) as "currency", cast(null as varchar) as "category", cast(null as varchar) as "since", cast(null as varchar) as "before") as typed where false
-- DuckDB
create or replace temporary table "product costs" as select * from (select cast(null as varchar) as "kind", cast(null as varchar) as "name", cast(null as double) as "cost", cast(null as varchar) as "currency", cast(null as varchar) as "category", cast(null as varchar) as "since", cast(null as varchar) as "before") as typed where false

-- Trino
create table "tmp_report_forecasts" as select * from (select cast(null as integer) as "place", cast(null as integer) as "since", cast(null as integer) as "until") as typed where false
-- DuckDB
create or replace temporary table "report forecasts" as select * from (select cast(null as integer) as "place", cast(null as integer) as "since", cast(null as integer) as "until") as typed where false

-- Trino
create table "tmp_ticket_costs" as select * from (select cast(null as varchar) as "customer", cast(null as bigint) as "money") as typed where false
-- DuckDB
create or replace temporary table "ticket costs" as select * from (select cast(null as varchar) as "customer", cast(null as bigint) as "money") as typed where false

-- Trino
create table "tmp_ticket_customers" as select * from (select cast(null as varchar) as "customer", cast(null as bigint) as "n") as typed where false
-- DuckDB
create or replace temporary table "ticket customers" as select * from (select cast(null as varchar) as "customer", cast(null as bigint) as "n") as typed where false

-- Trino
insert into "tmp_product_costs" select "kind", "name", "cost", "currency", "category", "since", "before" from (select * from unnest(cast(json_parse('["sku","sku"]') as array(varchar)), cast(json_parse('["p0","p1"]') as array(varchar)), cast(json_parse('[750,400]') as array(double)), cast(json_parse('["EUR","EUR"]') as array(varchar)), cast(json_parse('[null,null]') as array(varchar)), cast(json_parse('["0001-01-01","2025-01-01"]') as array(varchar)), cast(json_parse('["9999-12-31","9999-12-31"]') as array(varchar))) as listed("kind", "name", "cost", "currency", "category", "since", "before")) as listed_rows
-- DuckDB
insert into "product costs" select "kind", "name", "cost", "currency", "category", "since", "before" from (select unnest(from_json('["sku","sku"]', '["varchar"]')) as "kind", unnest(from_json('["p0","p1"]', '["varchar"]')) as "name", unnest(from_json('[750,400]', '["double"]')) as "cost", unnest(from_json('["EUR","EUR"]', '["varchar"]')) as "currency", unnest(from_json('[null,null]', '["varchar"]')) as "category", unnest(from_json('["0001-01-01","2025-01-01"]', '["varchar"]')) as "since", unnest(from_json('["9999-12-31","9999-12-31"]', '["varchar"]')) as "before") as listed_rows

-- Trino
insert into "tmp_ticket_costs" select "customer", "money" from (select * from unnest(cast(json_parse('["C00000001"]') as array(varchar)), cast(json_parse('[250]') as array(bigint))) as listed("customer", "money")) as listed_rows
-- DuckDB
insert into "ticket costs" select "customer", "money" from (select unnest(from_json('["C00000001"]', '["varchar"]')) as "customer", unnest(from_json('[250]', '["bigint"]')) as "money") as listed_rows

-- Trino
insert into "tmp_ticket_customers" select "customer", "n" from (select * from unnest(cast(json_parse('["C00000001"]') as array(varchar)), cast(json_parse('[1]') as array(bigint))) as listed("customer", "n")) as listed_rows
-- DuckDB
insert into "ticket customers" select "customer", "n" from (select unnest(from_json('["C00000001"]', '["varchar"]')) as "customer", unnest(from_json('[1]', '["bigint"]')) as "n") as listed_rows

---- import/src/attributes/person-column.ts

-- Trino
select count("channel") as "channel" from "perennial_orders"
-- DuckDB
select count("channel") as "channel" from "orders"

---- import/src/cells/decide-currency.ts

-- Trino
select lower(nullif(trim(both ' ' from cast("currency" as varchar)), '')) as said, count(*) as n from "shop" where lower(nullif(trim(both ' ' from cast("currency" as varchar)), '')) is not null group by 1 order by n desc, 1
-- DuckDB
select lower(nullif(trim(cast("currency" as varchar)), '')) as said, count(*) as n from "shop" where lower(nullif(trim(cast("currency" as varchar)), '')) is not null group by 1 order by n desc, 1

---- import/src/cells/parse-dates.ts

-- both
select cast("order_id" as varchar) as "order_id", cast("customer_id" as varchar) as "customer_id", cast("ordered_at" as varchar) as "ordered_at", cast("status" as varchar) as "status", cast("channel" as varchar) as "channel", cast("currency" as varchar) as "currency", "total", "refunded", "cost", cast("test" as varchar) as "test", cast("sku" as varchar) as "sku", cast("quantity" as varchar) as "quantity" from "shop" limit 5000

---- import/src/cells/read-statuses.ts

-- Trino

select status, regexp_replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(normalize(nullif(trim(both ' ' from cast("status" as varchar)), ''), NFD), '\p{M}+', '')), 'ł', 'l'), '_', ' '), '-', ' '), '(', ''), ')', ''), '[', ''), ']', ''), '^wc ', '') as words, rows, sent
from (select cast("status" as varchar) as status, count(*) as rows, count(*) filter (where false) as sent
  from "shop" where nullif(trim(cast("status" as varchar)), '') is not null group by 1) order by rows desc, status limit 201
-- DuckDB

select status, regexp_replace(replace(replace(replace(replace(replace(replace(replace(lower(strip_accents(nullif(trim(cast("status" as varchar)), ''))), 'ł', 'l'), '_', ' '), '-', ' '), '(', ''), ')', ''), '[', ''), ']', ''), '^wc ', '') as words, rows, sent
from (select cast("status" as varchar) as status, count(*) as rows, count(*) filter (where false) as sent
  from "shop" where nullif(trim(cast("status" as varchar)), '') is not null group by 1) order by rows desc, status limit 201

---- import/src/cells/status-readings.ts

-- Trino
select exists (select 1 from "shop" where nullif(trim(both ' ' from cast("refunded" as varchar)), '') is not null) as found
-- DuckDB
select exists (select 1 from "shop" where nullif(trim(cast("refunded" as varchar)), '') is not null) as found

---- import/src/classify/order-sums.ts

-- Trino

select count(*) as several, count(*) filter (where lowest = highest) as equal, count(distinct highest) as "values" from (
  select min(amount) as lowest, max(amount) as highest from "tmp_import_lines" where amount > 0 and fault is null and order_id is not null group by order_id, customer having count(*) > 1)
-- DuckDB

select count(*) as several, count(*) filter (where lowest = highest) as equal, count(distinct highest) as "values" from (
  select min(amount) as lowest, max(amount) as highest from "import lines" where amount > 0 and fault is null and order_id is not null group by order_id, customer having count(*) > 1)

-- Trino
create table "tmp_import_credits" as 
select customer, -minor as amount, ordered_at, count(*) as copies from (
select *, case when fault is not null then fault
    when cancelled then 'cancelled'
    when test then 'test'
    when customer is null then 'guest'
    when ordered_at is null and date_given then 'unreadable-date'
    when ordered_at is null then 'no-date'
    when cast(ordered_at as date) > date '2026-01-15' then 'future-date'
    when amount is null then 'no-amount'
    when all_refunded then 'refunded-in-full'
    when minor = 0 and (gross > 0 or back = 0) then 'zero'
    
     end as reason,
  gross = 0 and back > 0 as is_return
from (
  select *, cast(cast(net as decimal(18, 2)) * 100 as bigint) as minor, cast(cast(gross - net as decimal(18, 2)) * 100 as bigint) as refunded_minor,
    cast(cast(cost as decimal(18, 2)) * 100 as bigint) as cost_minor
  from (
    select file, line, order_id, customer as customer, ordered_at, date_given, amount, gross, back, refund, cost, channel,
      cancelled, test, refunded_in_full, fault, lines as lines, negatives,
      case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end as column_refund, gross > 0 and (gross - back - case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end <= 0 or gross > 0 and refunded_in_full and refund = 0) as all_refunded,
      case when gross > 0 then gross - back - case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end else gross - back end as net,
      false as ignores_refunds
    from (
select 0 as file, cast(null as bigint) as line, order_id, customer, 
min(ordered_at) as ordered_at, bool_or(date_given) as date_given,
  cast(sum(amount) as decimal(18, 6)) as amount,
  cast(coalesce(sum(amount) filter (where amount > 0), 0) as decimal(18, 6)) as gross, cast(coalesce(-sum(amount) filter (where amount < 0), 0) as decimal(18, 6)) as back,
  cast(coalesce(case when min(refund) = max(refund) then max(refund) else sum(refund) end, 0) as decimal(18, 6)) as refund, cast(case when min(cost) = max(cost) then max(cost) else sum(cost) end as decimal(18, 6)) as cost,
  min(channel) as channel, bool_or(cancelled) as cancelled, bool_or(test) as test, bool_or(refunded_in_full) as refunded_in_full,
  any_value(fault) as fault, count(*) as lines, count(*) filter (where amount < 0) as negatives, min(unread) as unread
from "tmp_import_rows" where order_id is not null and fault is null group by order_id, customer
union all
select file, line, order_id, customer, ordered_at, date_given, amount,
  case when amount > 0 then amount else 0 end as gross, case when amount < 0 then -amount else 0 end as back, coalesce(refund, 0) as refund, cost, channel, cancelled, test, refunded_in_full, fault, 1 as lines, 0 as negatives, unread
from (select * from "tmp_import_rows" where not (order_id is not null and fault is null)))))) as known
where reason is null and is_return and minor < 0 group by customer, minor, ordered_at
-- DuckDB
create or replace temporary table "import credits" as 
select customer, -minor as amount, ordered_at, count(*) as copies from (
select *, case when fault is not null then fault
    when cancelled then 'cancelled'
    when test then 'test'
    when customer is null then 'guest'
    when ordered_at is null and date_given then 'unreadable-date'
    when ordered_at is null then 'no-date'
    when cast(ordered_at as date) > date '2026-01-15' then 'future-date'
    when amount is null then 'no-amount'
    when all_refunded then 'refunded-in-full'
    when minor = 0 and (gross > 0 or back = 0) then 'zero'
    
     end as reason,
  gross = 0 and back > 0 as is_return
from (
  select *, cast(cast(net as decimal(18, 2)) * 100 as bigint) as minor, cast(cast(gross - net as decimal(18, 2)) * 100 as bigint) as refunded_minor,
    cast(cast(cost as decimal(18, 2)) * 100 as bigint) as cost_minor
  from (
    select file, line, order_id, customer as customer, ordered_at, date_given, amount, gross, back, refund, cost, channel,
      cancelled, test, refunded_in_full, fault, lines as lines, negatives,
      case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end as column_refund, gross > 0 and (gross - back - case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end <= 0 or gross > 0 and refunded_in_full and refund = 0) as all_refunded,
      case when gross > 0 then gross - back - case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end else gross - back end as net,
      false as ignores_refunds
    from (
select 0 as file, cast(null as bigint) as line, order_id, customer, 
min(ordered_at) as ordered_at, bool_or(date_given) as date_given,
  cast(sum(amount) as decimal(18, 6)) as amount,
  cast(coalesce(sum(amount) filter (where amount > 0), 0) as decimal(18, 6)) as gross, cast(coalesce(-sum(amount) filter (where amount < 0), 0) as decimal(18, 6)) as back,
  cast(coalesce(case when min(refund) = max(refund) then max(refund) else sum(refund) end, 0) as decimal(18, 6)) as refund, cast(case when min(cost) = max(cost) then max(cost) else sum(cost) end as decimal(18, 6)) as cost,
  min(channel) as channel, bool_or(cancelled) as cancelled, bool_or(test) as test, bool_or(refunded_in_full) as refunded_in_full,
  any_value(fault) as fault, count(*) as lines, count(*) filter (where amount < 0) as negatives, min(unread) as unread
from "import rows" where order_id is not null and fault is null group by order_id, customer
union all
select file, line, order_id, customer, ordered_at, date_given, amount,
  case when amount > 0 then amount else 0 end as gross, case when amount < 0 then -amount else 0 end as back, coalesce(refund, 0) as refund, cost, channel, cancelled, test, refunded_in_full, fault, 1 as lines, 0 as negatives, unread
from (select * from "import rows" where not (order_id is not null and fault is null)))))) as known
where reason is null and is_return and minor < 0 group by customer, minor, ordered_at

-- Trino
create table "tmp_import_orders" as 
select order_id, customer, ordered_at, amount, gross, net, minor, refunded_minor, cost_minor, column_refund, channel, lines, fault, reason,
  is_return, ignores_refunds, unread, false as repeated
from (
select *, case when fault is not null then fault
    when cancelled then 'cancelled'
    when test then 'test'
    when customer is null then 'guest'
    when ordered_at is null and date_given then 'unreadable-date'
    when ordered_at is null then 'no-date'
    when cast(ordered_at as date) > date '2026-01-15' then 'future-date'
    when amount is null then 'no-amount'
    when all_refunded then 'refunded-in-full'
    when minor = 0 and (gross > 0 or back = 0) then 'zero'
    
     end as reason,
  gross = 0 and back > 0 as is_return
from (
  select *, cast(cast(net as decimal(18, 2)) * 100 as bigint) as minor, cast(cast(gross - net as decimal(18, 2)) * 100 as bigint) as refunded_minor,
    cast(cast(cost as decimal(18, 2)) * 100 as bigint) as cost_minor
  from (
    select file, line, order_id, customer as customer, ordered_at, date_given, amount, gross, back, refund, cost, channel,
      cancelled, test, refunded_in_full, fault, lines as lines, negatives, unread,
      case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end as column_refund, gross > 0 and (gross - back - case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end <= 0 or gross > 0 and refunded_in_full and refund = 0) as all_refunded,
      case when gross > 0 then gross - back - case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end else gross - back end as net,
      false as ignores_refunds
    from (
select 0 as file, cast(null as bigint) as line, order_id, customer, 
min(ordered_at) as ordered_at, bool_or(date_given) as date_given,
  cast(sum(amount) as decimal(18, 6)) as amount,
  cast(coalesce(sum(amount) filter (where amount > 0), 0) as decimal(18, 6)) as gross, cast(coalesce(-sum(amount) filter (where amount < 0), 0) as decimal(18, 6)) as back,
  cast(coalesce(case when min(refund) = max(refund) then max(refund) else sum(refund) end, 0) as decimal(18, 6)) as refund, cast(case when min(cost) = max(cost) then max(cost) else sum(cost) end as decimal(18, 6)) as cost,
  min(channel) as channel, bool_or(cancelled) as cancelled, bool_or(test) as test, bool_or(refunded_in_full) as refunded_in_full,
  any_value(fault) as fault, count(*) as lines, count(*) filter (where amount < 0) as negatives, min(unread) as unread
from "tmp_import_rows" where order_id is not null and fault is null group by order_id, customer
union all
select file, line, order_id, customer, ordered_at, date_given, amount,
  case when amount > 0 then amount else 0 end as gross, case when amount < 0 then -amount else 0 end as back, coalesce(refund, 0) as refund, cost, channel, cancelled, test, refunded_in_full, fault, 1 as lines, 0 as negatives, unread
from (select * from "tmp_import_rows" where not (order_id is not null and fault is null))))))
-- DuckDB
create or replace temporary table "import orders" as 
select order_id, customer, ordered_at, amount, gross, net, minor, refunded_minor, cost_minor, column_refund, channel, lines, fault, reason,
  is_return, ignores_refunds, unread, false as repeated
from (
select *, case when fault is not null then fault
    when cancelled then 'cancelled'
    when test then 'test'
    when customer is null then 'guest'
    when ordered_at is null and date_given then 'unreadable-date'
    when ordered_at is null then 'no-date'
    when cast(ordered_at as date) > date '2026-01-15' then 'future-date'
    when amount is null then 'no-amount'
    when all_refunded then 'refunded-in-full'
    when minor = 0 and (gross > 0 or back = 0) then 'zero'
    
     end as reason,
  gross = 0 and back > 0 as is_return
from (
  select *, cast(cast(net as decimal(18, 2)) * 100 as bigint) as minor, cast(cast(gross - net as decimal(18, 2)) * 100 as bigint) as refunded_minor,
    cast(cast(cost as decimal(18, 2)) * 100 as bigint) as cost_minor
  from (
    select file, line, order_id, customer as customer, ordered_at, date_given, amount, gross, back, refund, cost, channel,
      cancelled, test, refunded_in_full, fault, lines as lines, negatives, unread,
      case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end as column_refund, gross > 0 and (gross - back - case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end <= 0 or gross > 0 and refunded_in_full and refund = 0) as all_refunded,
      case when gross > 0 then gross - back - case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end else gross - back end as net,
      false as ignores_refunds
    from (
select 0 as file, cast(null as bigint) as line, order_id, customer, 
min(ordered_at) as ordered_at, bool_or(date_given) as date_given,
  cast(sum(amount) as decimal(18, 6)) as amount,
  cast(coalesce(sum(amount) filter (where amount > 0), 0) as decimal(18, 6)) as gross, cast(coalesce(-sum(amount) filter (where amount < 0), 0) as decimal(18, 6)) as back,
  cast(coalesce(case when min(refund) = max(refund) then max(refund) else sum(refund) end, 0) as decimal(18, 6)) as refund, cast(case when min(cost) = max(cost) then max(cost) else sum(cost) end as decimal(18, 6)) as cost,
  min(channel) as channel, bool_or(cancelled) as cancelled, bool_or(test) as test, bool_or(refunded_in_full) as refunded_in_full,
  any_value(fault) as fault, count(*) as lines, count(*) filter (where amount < 0) as negatives, min(unread) as unread
from "import rows" where order_id is not null and fault is null group by order_id, customer
union all
select file, line, order_id, customer, ordered_at, date_given, amount,
  case when amount > 0 then amount else 0 end as gross, case when amount < 0 then -amount else 0 end as back, coalesce(refund, 0) as refund, cost, channel, cancelled, test, refunded_in_full, fault, 1 as lines, 0 as negatives, unread
from (select * from "import rows" where not (order_id is not null and fault is null))))))

---- import/src/classify/reconcile.ts

-- Trino

select case when repeated then 'repeated' when is_return then 'returned' else 'used' end as outcome,
  cast(sum(lines) as bigint) as rows, count(*) as orders, count(distinct customer) as customers, cast(sum(minor) as bigint) as money,
  cast(sum(cast(cast(column_refund as decimal(18, 2)) * 100 as bigint)) as bigint) as refunded,
  sum(net - cast(net as decimal(18, 2)) + column_refund - cast(column_refund as decimal(18, 2))) * 100 as rounding
from "tmp_import_orders" where reason is null group by 1
-- DuckDB

select case when repeated then 'repeated' when is_return then 'returned' else 'used' end as outcome,
  cast(sum(lines) as bigint) as rows, count(*) as orders, count(distinct customer) as customers, cast(sum(minor) as bigint) as money,
  cast(sum(cast(cast(column_refund as decimal(18, 2)) * 100 as bigint)) as bigint) as refunded,
  sum(net - cast(net as decimal(18, 2)) + column_refund - cast(column_refund as decimal(18, 2))) * 100 as rounding
from "import orders" where reason is null group by 1

-- Trino

select reason, count(*) as rows, 
  count(distinct case when reason not in ('malformed-line', 'refund-ignored') and order_id is not null then concat(cast(file as varchar), ' ', order_id) end) + count(*) filter (where reason not in ('malformed-line', 'refund-ignored') and order_id is null) as orders,
  count(distinct customer) as customers, cast(coalesce(sum(cast(cast(money as decimal(18, 2)) * 100 as bigint)), 0) as bigint) as money, coalesce(sum(money - cast(money as decimal(18, 2))), 0) * 100 as rounding
from "tmp_import_rejects" group by 1
-- DuckDB

select reason, count(*) as rows, 
  count(distinct case when reason not in ('malformed-line', 'refund-ignored') and order_id is not null then concat(cast(file as varchar), ' ', order_id) end) + count(*) filter (where reason not in ('malformed-line', 'refund-ignored') and order_id is null) as orders,
  count(distinct customer) as customers, cast(coalesce(sum(cast(cast(money as decimal(18, 2)) * 100 as bigint)), 0) as bigint) as money, coalesce(sum(money - cast(money as decimal(18, 2))), 0) * 100 as rounding
from "import rejects" group by 1

-- Trino
select count(*) as rows, count(distinct customer) as customers, coalesce(sum(amount) filter (where fault is distinct from 'other-currency'), 0) * 100 as money from "tmp_import_rows"
-- DuckDB
select count(*) as rows, count(distinct customer) as customers, coalesce(sum(amount) filter (where fault is distinct from 'other-currency'), 0) * 100 as money from "import rows"

---- import/src/cluster/keep-order-lines.ts

-- Trino
create table "tmp_new_order_lines" as 
select 1 as source, cast(null as varchar) as order_id, cast(null as varchar) as customer, cast(null as timestamp) as ordered_at, cast(null as varchar) as sku,
  cast(null as varchar) as product, cast(null as varchar) as category, cast(null as double) as quantity, cast(null as bigint) as amount where false

-- Trino
create table "tmp_new_order_lines" as 
select o.source, o.order_id, o.customer, o.ordered_at, l.sku, l.product, l.category, l.quantity, l.amount from (
select order_id, customer, ordered_at, line_sku as sku, line_product as product, line_category as category, line_quantity as quantity, coalesce(cast(round(line_price * line_quantity * 100) as bigint), cast(null as bigint)) as amount
from (select * from "tmp_import_lines") as read_rows where fault is null and coalesce(line_sku, line_product, line_category) is not null) as l join (select distinct source, order_id, customer, ordered_at from "perennial_orders" where order_id is not null) as o
  on o.order_id = l.order_id and (l.customer is null or o.customer = l.customer)
union all
select o.source, o.order_id, o.customer, o.ordered_at, l.sku, l.product, l.category, l.quantity, l.amount from (
select order_id, customer, ordered_at, line_sku as sku, line_product as product, line_category as category, line_quantity as quantity, coalesce(cast(round(line_price * line_quantity * 100) as bigint), cast(null as bigint)) as amount
from (select * from "tmp_import_lines") as read_rows where fault is null and coalesce(line_sku, line_product, line_category) is not null) as l join (select distinct source, order_id, customer, ordered_at from "perennial_orders" where order_id is null) as o
  on o.customer = l.customer and o.ordered_at = l.ordered_at
where l.order_id is null

---- import/src/cluster/keep-refused.ts

-- Trino

select reason, content from (
  select reason, substr(content, 1, 200) as content, row_number() over (partition by reason order by content) as place from "perennial_rejected"
) where place <= 3 order by reason, place

-- Trino
create table "tmp_new_rejected" as select 1 as source, cast(null as bigint) as line, reason, customer, order_id, cast(cast(money as decimal(18, 2)) * 100 as bigint) as amount, content from "tmp_import_rejects"

---- import/src/cluster/rejected-fingerprint.ts

-- Trino

select count(*) as n, lower(to_hex(checksum(row(reason, customer, order_id, amount, content)))) as digest from "perennial_rejected"

---- import/src/cluster/table-orders.ts

-- Trino
create table "tmp_import_lines" as 
select file, line, case when order_id is not null and fault is null then coalesce(customer, min(customer) over (partition by order_id)) else customer end as customer,
  order_id, ordered_at, date_given, amount, refund, cost, channel, cancelled, test, refunded_in_full, fault, unread
from (
select 0 as file, cast(null as bigint) as line, case when coalesce((strpos(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '*') > 0), false) then null when (strpos(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '@') > 0) then case when (substr(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), 1, 1) in ('g', 'G', 'n', 'N', 'd', 'D', 'a', 'A', 'u', 'U', 'w', 'W') and split_part(lower(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')), '@', 1) in ('guest', 'guests', 'no-reply', 'noreply', 'no_reply', 'donotreply', 'do-not-reply', 'anonymous', 'unknown', 'walkin', 'walk-in', 'none', 'na', 'null', 'noemail', 'no-email', 'nomail', 'no')) then null else lower(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')) end
    when (length(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')) <= 22 and lower(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')) in ('total', '(total)', '[total]', '<total>', 'totals', '(totals)', '[totals]', '<totals>', 'grand total', 'grand-total', 'grand_total', '(grand total)', '[grand total]', '<grand total>', 'sub total', 'sub-total', 'sub_total', '(sub total)', '[sub total]', '<sub total>', 'subtotal', '(subtotal)', '[subtotal]', '<subtotal>', 'sum', '(sum)', '[sum]', '<sum>', 'summe', '(summe)', '[summe]', '<summe>', 'gesamt', '(gesamt)', '[gesamt]', '<gesamt>', 'gesamtsumme', '(gesamtsumme)', '[gesamtsumme]', '<gesamtsumme>', 'zwischensumme', '(zwischensumme)', '[zwischensumme]', '<zwischensumme>', 'endsumme', '(endsumme)', '[endsumme]', '<endsumme>', 'total général', 'total-général', 'total_général', '(total général)', '[total général]', '<total général>', 'sous total', 'sous-total', 'sous_total', '(sous total)', '[sous total]', '<sous total>', 'total general', 'total-general', 'total_general', '(total general)', '[total general]', '<total general>', 'totale', '(totale)', '[totale]', '<totale>', 'totale generale', 'totale-generale', 'totale_generale', '(totale generale)', '[totale generale]', '<totale generale>', 'razem', '(razem)', '[razem]', '<razem>', 'suma', '(suma)', '[suma]', '<suma>', 'łącznie', '(łącznie)', '[łącznie]', '<łącznie>', 'ogółem', '(ogółem)', '[ogółem]', '<ogółem>', 'toplam', '(toplam)', '[toplam]', '<toplam>', 'celkem', '(celkem)', '[celkem]', '<celkem>', 'итого', '(итого)', '[итого]', '<итого>', '合计', '(合计)', '[合计]', '<合计>', '总计', '(总计)', '[总计]', '<总计>', '小计', '(小计)', '[小计]', '<小计>', '合計', '(合計)', '[合計]', '<合計>', '総計', '(総計)', '[総計]', '<総計>', '小計', '(小計)', '[小計]', '<小計>', 'redacted', '(redacted)', '[redacted]', '<redacted>', 'hidden', '(hidden)', '[hidden]', '<hidden>', 'masked', '(masked)', '[masked]', '<masked>', 'anonymized', '(anonymized)', '[anonymized]', '<anonymized>', 'anonymised', '(anonymised)', '[anonymised]', '<anonymised>', 'anonymized user', 'anonymized-user', 'anonymized_user', '(anonymized user)', '[anonymized user]', '<anonymized user>', 'anonymised user', 'anonymised-user', 'anonymised_user', '(anonymised user)', '[anonymised user]', '<anonymised user>', 'anonymisiert', '(anonymisiert)', '[anonymisiert]', '<anonymisiert>', 'private', '(private)', '[private]', '<private>', 'confidential', '(confidential)', '[confidential]', '<confidential>', 'withheld', '(withheld)', '[withheld]', '<withheld>', 'removed', '(removed)', '[removed]', '<removed>', 'obfuscated', '(obfuscated)', '[obfuscated]', '<obfuscated>', 'zanonimizowany', '(zanonimizowany)', '[zanonimizowany]', '<zanonimizowany>', 'zanonimizowano', '(zanonimizowano)', '[zanonimizowano]', '<zanonimizowano>', 'ukryty', '(ukryty)', '[ukryty]', '<ukryty>', 'ukryte', '(ukryte)', '[ukryte]', '<ukryte>', 'usunięty', '(usunięty)', '[usunięty]', '<usunięty>', 'gelöscht', '(gelöscht)', '[gelöscht]', '<gelöscht>', 'masqué', '(masqué)', '[masqué]', '<masqué>', 'supprimé', '(supprimé)', '[supprimé]', '<supprimé>', 'oculto', '(oculto)', '[oculto]', '<oculto>', 'eliminado', '(eliminado)', '[eliminado]', '<eliminado>', 'anonimizzato', '(anonimizzato)', '[anonimizzato]', '<anonimizzato>', 'nascosto', '(nascosto)', '[nascosto]', '<nascosto>', '匿名', '(匿名)', '[匿名]', '<匿名>', '匿名用户', '(匿名用户)', '[匿名用户]', '<匿名用户>', '匿名买家', '(匿名买家)', '[匿名买家]', '<匿名买家>', '保密', '(保密)', '[保密]', '<保密>', '已隐藏', '(已隐藏)', '[已隐藏]', '<已隐藏>', 'null', '(null)', '[null]', '<null>', '-1', 'nan', '(nan)', '[nan]', '<nan>', '—', '–', '???', 'tbd', '(tbd)', '[tbd]', '<tbd>', '#ref!', '#value!', '#name?', '#div/0!', 'not provided', 'not-provided', 'not_provided', '(not provided)', '[not provided]', '<not provided>', 'not available', 'not-available', 'not_available', '(not available)', '[not available]', '<not available>', 'not specified', 'not-specified', 'not_specified', '(not specified)', '[not specified]', '<not specified>', 'no data', 'no-data', 'no_data', '(no data)', '[no data]', '<no data>', 'blank', '(blank)', '[blank]', '<blank>', 'deleted', '(deleted)', '[deleted]', '<deleted>', 'deleted user', 'deleted-user', 'deleted_user', '(deleted user)', '[deleted user]', '<deleted user>', 'deleted customer', 'deleted-customer', 'deleted_customer', '(deleted customer)', '[deleted customer]', '<deleted customer>', 'retail customer', 'retail-customer', 'retail_customer', '(retail customer)', '[retail customer]', '<retail customer>', 'online guest', 'online-guest', 'online_guest', '(online guest)', '[online guest]', '<online guest>', 'gastbestellung', '(gastbestellung)', '[gastbestellung]', '<gastbestellung>', 'ospite', '(ospite)', '[ospite]', '<ospite>', 'cliente anonimo', 'cliente-anonimo', 'cliente_anonimo', '(cliente anonimo)', '[cliente anonimo]', '<cliente anonimo>', 'cliente final', 'cliente-final', 'cliente_final', '(cliente final)', '[cliente final]', '<cliente final>', 'cliente finale', 'cliente-finale', 'cliente_finale', '(cliente finale)', '[cliente finale]', '<cliente finale>', 'cliente al dettaglio', 'cliente-al-dettaglio', 'cliente_al_dettaglio', '(cliente al dettaglio)', '[cliente al dettaglio]', '<cliente al dettaglio>', 'sconosciuto', '(sconosciuto)', '[sconosciuto]', '<sconosciuto>', 'klient anonimowy', 'klient-anonimowy', 'klient_anonimowy', '(klient anonimowy)', '[klient anonimowy]', '<klient anonimowy>', 'anonimowy', '(anonimowy)', '[anonimowy]', '<anonimowy>', 'paragonowy', '(paragonowy)', '[paragonowy]', '<paragonowy>', 'kunde unbekannt', 'kunde-unbekannt', 'kunde_unbekannt', '(kunde unbekannt)', '[kunde unbekannt]', '<kunde unbekannt>', 'invité', '(invité)', '[invité]', '<invité>', 'anónimo', '(anónimo)', '[anónimo]', '<anónimo>', 'client comptoir', 'client-comptoir', 'client_comptoir', '(client comptoir)', '[client comptoir]', '<client comptoir>', 'walkin client', 'walkin-client', 'walkin_client', '(walkin client)', '[walkin client]', '<walkin client>', 'none', '(none)', '[none]', '<none>', 'nil', '(nil)', '[nil]', '<nil>', 'na', '(na)', '[na]', '<na>', 'n/a', '#n/a', 'n.a.', '-', '--', '?', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'guest', '(guest)', '[guest]', '<guest>', 'guest user', 'guest-user', 'guest_user', '(guest user)', '[guest user]', '<guest user>', 'guest customer', 'guest-customer', 'guest_customer', '(guest customer)', '[guest customer]', '<guest customer>', 'guest checkout', 'guest-checkout', 'guest_checkout', '(guest checkout)', '[guest checkout]', '<guest checkout>', 'guests', '(guests)', '[guests]', '<guests>', 'not logged in', 'not-logged-in', 'not_logged_in', '(not logged in)', '[not logged in]', '<not logged in>', '(not set)', 'not set', 'not-set', 'not_set', '[not set]', '<not set>', 'anonymous', '(anonymous)', '[anonymous]', '<anonymous>', 'anonymous user', 'anonymous-user', 'anonymous_user', '(anonymous user)', '[anonymous user]', '<anonymous user>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unknown customer', 'unknown-customer', 'unknown_customer', '(unknown customer)', '[unknown customer]', '<unknown customer>', 'no name', 'no-name', 'no_name', '(no name)', '[no name]', '<no name>', 'no customer', 'no-customer', 'no_customer', '(no customer)', '[no customer]', '<no customer>', 'walk-in', 'walk in', 'walk_in', '(walk-in)', '[walk-in]', '<walk-in>', '(walk in)', '[walk in]', '<walk in>', 'walkin', '(walkin)', '[walkin]', '<walkin>', 'walk-in customer', 'walk in customer', 'walk-in-customer', 'walk_in_customer', '(walk-in customer)', '[walk-in customer]', '<walk-in customer>', '(walk in customer)', '[walk in customer]', '<walk in customer>', 'walkin customer', 'walkin-customer', 'walkin_customer', '(walkin customer)', '[walkin customer]', '<walkin customer>', 'walk-in client', 'walk in client', 'walk-in-client', 'walk_in_client', '(walk-in client)', '[walk-in client]', '<walk-in client>', 'cash customer', 'cash-customer', 'cash_customer', '(cash customer)', '[cash customer]', '<cash customer>', 'cash sale', 'cash-sale', 'cash_sale', '(cash sale)', '[cash sale]', '<cash sale>', 'cash', '(cash)', '[cash]', '<cash>', 'pos', '(pos)', '[pos]', '<pos>', 'pos customer', 'pos-customer', 'pos_customer', '(pos customer)', '[pos customer]', '<pos customer>', 'counter sale', 'counter-sale', 'counter_sale', '(counter sale)', '[counter sale]', '<counter sale>', 'default customer', 'default-customer', 'default_customer', '(default customer)', '[default customer]', '<default customer>', 'default', '(default)', '[default]', '<default>', 'test customer', 'test-customer', 'test_customer', '(test customer)', '[test customer]', '<test customer>', 'nicht angemeldet', 'nicht-angemeldet', 'nicht_angemeldet', '(nicht angemeldet)', '[nicht angemeldet]', '<nicht angemeldet>', 'gast', '(gast)', '[gast]', '<gast>', 'gastkunde', '(gastkunde)', '[gastkunde]', '<gastkunde>', 'unbekannt', '(unbekannt)', '[unbekannt]', '<unbekannt>', 'laufkunde', '(laufkunde)', '[laufkunde]', '<laufkunde>', 'laufkundschaft', '(laufkundschaft)', '[laufkundschaft]', '<laufkundschaft>', 'barverkauf', '(barverkauf)', '[barverkauf]', '<barverkauf>', 'client anonyme', 'client-anonyme', 'client_anonyme', '(client anonyme)', '[client anonyme]', '<client anonyme>', 'anonyme', '(anonyme)', '[anonyme]', '<anonyme>', 'inconnu', '(inconnu)', '[inconnu]', '<inconnu>', 'invite', '(invite)', '[invite]', '<invite>', 'passant', '(passant)', '[passant]', '<passant>', 'client de passage', 'client-de-passage', 'client_de_passage', '(client de passage)', '[client de passage]', '<client de passage>', 'anonimo', '(anonimo)', '[anonimo]', '<anonimo>', 'desconocido', '(desconocido)', '[desconocido]', '<desconocido>', 'invitado', '(invitado)', '[invitado]', '<invitado>', 'cliente generico', 'cliente-generico', 'cliente_generico', '(cliente generico)', '[cliente generico]', '<cliente generico>', 'publico en general', 'publico-en-general', 'publico_en_general', '(publico en general)', '[publico en general]', '<publico en general>', 'consumidor final', 'consumidor-final', 'consumidor_final', '(consumidor final)', '[consumidor final]', '<consumidor final>', 'gosc', '(gosc)', '[gosc]', '<gosc>', 'gość', '(gość)', '[gość]', '<gość>', 'anonim', '(anonim)', '[anonim]', '<anonim>', 'nieznany', '(nieznany)', '[nieznany]', '<nieznany>', 'klient detaliczny', 'klient-detaliczny', 'klient_detaliczny', '(klient detaliczny)', '[klient detaliczny]', '<klient detaliczny>', 'paragon', '(paragon)', '[paragon]', '<paragon>', '游客', '(游客)', '[游客]', '<游客>', '未知', '(未知)', '[未知]', '<未知>', '散客', '(散客)', '[散客]', '<散客>', '访客', '(访客)', '[访客]', '<访客>', '无', 'guest', 'guests', 'no-reply', 'noreply', 'no_reply', 'donotreply', 'do-not-reply', 'anonymous', 'unknown', 'walkin', 'walk-in', 'none', 'na', 'null', 'noemail', 'no-email', 'nomail', 'no') or replace(replace(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '0', ''), '.', '') = '') then null when (strpos(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '.0') > 0) then case when regexp_like(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '^(?:[0-9]+\.0+)$') then split_part(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '.', 1) else nullif(trim(both ' ' from cast("customer_id" as varchar)), '') end else nullif(trim(both ' ' from cast("customer_id" as varchar)), '') end as customer,
  nullif(trim(both ' ' from cast("order_id" as varchar)), '') as order_id, case when cast("ordered_at" as timestamp(3)) >= timestamp '1970-01-02 00:00:00' then cast("ordered_at" as timestamp(3)) end as ordered_at, "ordered_at" is not null as date_given,
  try_cast("total" as decimal(18, 6)) as amount,
  abs(try_cast("refunded" as decimal(18, 6))) as refund, try_cast("cost" as decimal(18, 6)) as cost, nullif(trim(both ' ' from cast("channel" as varchar)), '') as channel,
  ((false or coalesce(cast("status" as varchar) in ('cancelled'), false))) as cancelled, (false or coalesce(lower(nullif(trim(both ' ' from cast("test" as varchar)), '')) not in ('false', '0', 'no', 'n', 'f', 'null', 'none', 'nein', 'non', 'nie', 'ne', '否', 'live', 'production', 'prod', 'real'), false)) as test,
  ((false or coalesce(cast("status" as varchar) in ('refunded'), false))) as refunded_in_full,
  case when false then 'other-currency' when "total" is not null and try_cast("total" as decimal(18, 6)) is null then 'unreadable-amount'   end as fault,
  coalesce(case when "ordered_at" is not null and case when cast("ordered_at" as timestamp(3)) >= timestamp '1970-01-02 00:00:00' then cast("ordered_at" as timestamp(3)) end is null then cast("ordered_at" as varchar) end, case when "total" is not null and try_cast("total" as decimal(18, 6)) is null then cast("total" as varchar) end) as unread
from "shop")

-- Trino
create table "tmp_import_lines" as 
select file, line, case when order_id is not null and fault is null then coalesce(customer, min(customer) over (partition by order_id)) else customer end as customer,
  order_id, ordered_at, date_given, amount, refund, cost, channel, cancelled, test, refunded_in_full, fault, unread, line_sku, line_product, line_category, line_quantity, line_price
from (
select 0 as file, cast(null as bigint) as line, case when coalesce((strpos(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '*') > 0), false) then null when (strpos(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '@') > 0) then case when (substr(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), 1, 1) in ('g', 'G', 'n', 'N', 'd', 'D', 'a', 'A', 'u', 'U', 'w', 'W') and split_part(lower(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')), '@', 1) in ('guest', 'guests', 'no-reply', 'noreply', 'no_reply', 'donotreply', 'do-not-reply', 'anonymous', 'unknown', 'walkin', 'walk-in', 'none', 'na', 'null', 'noemail', 'no-email', 'nomail', 'no')) then null else lower(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')) end
    when (length(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')) <= 22 and lower(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')) in ('total', '(total)', '[total]', '<total>', 'totals', '(totals)', '[totals]', '<totals>', 'grand total', 'grand-total', 'grand_total', '(grand total)', '[grand total]', '<grand total>', 'sub total', 'sub-total', 'sub_total', '(sub total)', '[sub total]', '<sub total>', 'subtotal', '(subtotal)', '[subtotal]', '<subtotal>', 'sum', '(sum)', '[sum]', '<sum>', 'summe', '(summe)', '[summe]', '<summe>', 'gesamt', '(gesamt)', '[gesamt]', '<gesamt>', 'gesamtsumme', '(gesamtsumme)', '[gesamtsumme]', '<gesamtsumme>', 'zwischensumme', '(zwischensumme)', '[zwischensumme]', '<zwischensumme>', 'endsumme', '(endsumme)', '[endsumme]', '<endsumme>', 'total général', 'total-général', 'total_général', '(total général)', '[total général]', '<total général>', 'sous total', 'sous-total', 'sous_total', '(sous total)', '[sous total]', '<sous total>', 'total general', 'total-general', 'total_general', '(total general)', '[total general]', '<total general>', 'totale', '(totale)', '[totale]', '<totale>', 'totale generale', 'totale-generale', 'totale_generale', '(totale generale)', '[totale generale]', '<totale generale>', 'razem', '(razem)', '[razem]', '<razem>', 'suma', '(suma)', '[suma]', '<suma>', 'łącznie', '(łącznie)', '[łącznie]', '<łącznie>', 'ogółem', '(ogółem)', '[ogółem]', '<ogółem>', 'toplam', '(toplam)', '[toplam]', '<toplam>', 'celkem', '(celkem)', '[celkem]', '<celkem>', 'итого', '(итого)', '[итого]', '<итого>', '合计', '(合计)', '[合计]', '<合计>', '总计', '(总计)', '[总计]', '<总计>', '小计', '(小计)', '[小计]', '<小计>', '合計', '(合計)', '[合計]', '<合計>', '総計', '(総計)', '[総計]', '<総計>', '小計', '(小計)', '[小計]', '<小計>', 'redacted', '(redacted)', '[redacted]', '<redacted>', 'hidden', '(hidden)', '[hidden]', '<hidden>', 'masked', '(masked)', '[masked]', '<masked>', 'anonymized', '(anonymized)', '[anonymized]', '<anonymized>', 'anonymised', '(anonymised)', '[anonymised]', '<anonymised>', 'anonymized user', 'anonymized-user', 'anonymized_user', '(anonymized user)', '[anonymized user]', '<anonymized user>', 'anonymised user', 'anonymised-user', 'anonymised_user', '(anonymised user)', '[anonymised user]', '<anonymised user>', 'anonymisiert', '(anonymisiert)', '[anonymisiert]', '<anonymisiert>', 'private', '(private)', '[private]', '<private>', 'confidential', '(confidential)', '[confidential]', '<confidential>', 'withheld', '(withheld)', '[withheld]', '<withheld>', 'removed', '(removed)', '[removed]', '<removed>', 'obfuscated', '(obfuscated)', '[obfuscated]', '<obfuscated>', 'zanonimizowany', '(zanonimizowany)', '[zanonimizowany]', '<zanonimizowany>', 'zanonimizowano', '(zanonimizowano)', '[zanonimizowano]', '<zanonimizowano>', 'ukryty', '(ukryty)', '[ukryty]', '<ukryty>', 'ukryte', '(ukryte)', '[ukryte]', '<ukryte>', 'usunięty', '(usunięty)', '[usunięty]', '<usunięty>', 'gelöscht', '(gelöscht)', '[gelöscht]', '<gelöscht>', 'masqué', '(masqué)', '[masqué]', '<masqué>', 'supprimé', '(supprimé)', '[supprimé]', '<supprimé>', 'oculto', '(oculto)', '[oculto]', '<oculto>', 'eliminado', '(eliminado)', '[eliminado]', '<eliminado>', 'anonimizzato', '(anonimizzato)', '[anonimizzato]', '<anonimizzato>', 'nascosto', '(nascosto)', '[nascosto]', '<nascosto>', '匿名', '(匿名)', '[匿名]', '<匿名>', '匿名用户', '(匿名用户)', '[匿名用户]', '<匿名用户>', '匿名买家', '(匿名买家)', '[匿名买家]', '<匿名买家>', '保密', '(保密)', '[保密]', '<保密>', '已隐藏', '(已隐藏)', '[已隐藏]', '<已隐藏>', 'null', '(null)', '[null]', '<null>', '-1', 'nan', '(nan)', '[nan]', '<nan>', '—', '–', '???', 'tbd', '(tbd)', '[tbd]', '<tbd>', '#ref!', '#value!', '#name?', '#div/0!', 'not provided', 'not-provided', 'not_provided', '(not provided)', '[not provided]', '<not provided>', 'not available', 'not-available', 'not_available', '(not available)', '[not available]', '<not available>', 'not specified', 'not-specified', 'not_specified', '(not specified)', '[not specified]', '<not specified>', 'no data', 'no-data', 'no_data', '(no data)', '[no data]', '<no data>', 'blank', '(blank)', '[blank]', '<blank>', 'deleted', '(deleted)', '[deleted]', '<deleted>', 'deleted user', 'deleted-user', 'deleted_user', '(deleted user)', '[deleted user]', '<deleted user>', 'deleted customer', 'deleted-customer', 'deleted_customer', '(deleted customer)', '[deleted customer]', '<deleted customer>', 'retail customer', 'retail-customer', 'retail_customer', '(retail customer)', '[retail customer]', '<retail customer>', 'online guest', 'online-guest', 'online_guest', '(online guest)', '[online guest]', '<online guest>', 'gastbestellung', '(gastbestellung)', '[gastbestellung]', '<gastbestellung>', 'ospite', '(ospite)', '[ospite]', '<ospite>', 'cliente anonimo', 'cliente-anonimo', 'cliente_anonimo', '(cliente anonimo)', '[cliente anonimo]', '<cliente anonimo>', 'cliente final', 'cliente-final', 'cliente_final', '(cliente final)', '[cliente final]', '<cliente final>', 'cliente finale', 'cliente-finale', 'cliente_finale', '(cliente finale)', '[cliente finale]', '<cliente finale>', 'cliente al dettaglio', 'cliente-al-dettaglio', 'cliente_al_dettaglio', '(cliente al dettaglio)', '[cliente al dettaglio]', '<cliente al dettaglio>', 'sconosciuto', '(sconosciuto)', '[sconosciuto]', '<sconosciuto>', 'klient anonimowy', 'klient-anonimowy', 'klient_anonimowy', '(klient anonimowy)', '[klient anonimowy]', '<klient anonimowy>', 'anonimowy', '(anonimowy)', '[anonimowy]', '<anonimowy>', 'paragonowy', '(paragonowy)', '[paragonowy]', '<paragonowy>', 'kunde unbekannt', 'kunde-unbekannt', 'kunde_unbekannt', '(kunde unbekannt)', '[kunde unbekannt]', '<kunde unbekannt>', 'invité', '(invité)', '[invité]', '<invité>', 'anónimo', '(anónimo)', '[anónimo]', '<anónimo>', 'client comptoir', 'client-comptoir', 'client_comptoir', '(client comptoir)', '[client comptoir]', '<client comptoir>', 'walkin client', 'walkin-client', 'walkin_client', '(walkin client)', '[walkin client]', '<walkin client>', 'none', '(none)', '[none]', '<none>', 'nil', '(nil)', '[nil]', '<nil>', 'na', '(na)', '[na]', '<na>', 'n/a', '#n/a', 'n.a.', '-', '--', '?', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'guest', '(guest)', '[guest]', '<guest>', 'guest user', 'guest-user', 'guest_user', '(guest user)', '[guest user]', '<guest user>', 'guest customer', 'guest-customer', 'guest_customer', '(guest customer)', '[guest customer]', '<guest customer>', 'guest checkout', 'guest-checkout', 'guest_checkout', '(guest checkout)', '[guest checkout]', '<guest checkout>', 'guests', '(guests)', '[guests]', '<guests>', 'not logged in', 'not-logged-in', 'not_logged_in', '(not logged in)', '[not logged in]', '<not logged in>', '(not set)', 'not set', 'not-set', 'not_set', '[not set]', '<not set>', 'anonymous', '(anonymous)', '[anonymous]', '<anonymous>', 'anonymous user', 'anonymous-user', 'anonymous_user', '(anonymous user)', '[anonymous user]', '<anonymous user>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unknown customer', 'unknown-customer', 'unknown_customer', '(unknown customer)', '[unknown customer]', '<unknown customer>', 'no name', 'no-name', 'no_name', '(no name)', '[no name]', '<no name>', 'no customer', 'no-customer', 'no_customer', '(no customer)', '[no customer]', '<no customer>', 'walk-in', 'walk in', 'walk_in', '(walk-in)', '[walk-in]', '<walk-in>', '(walk in)', '[walk in]', '<walk in>', 'walkin', '(walkin)', '[walkin]', '<walkin>', 'walk-in customer', 'walk in customer', 'walk-in-customer', 'walk_in_customer', '(walk-in customer)', '[walk-in customer]', '<walk-in customer>', '(walk in customer)', '[walk in customer]', '<walk in customer>', 'walkin customer', 'walkin-customer', 'walkin_customer', '(walkin customer)', '[walkin customer]', '<walkin customer>', 'walk-in client', 'walk in client', 'walk-in-client', 'walk_in_client', '(walk-in client)', '[walk-in client]', '<walk-in client>', 'cash customer', 'cash-customer', 'cash_customer', '(cash customer)', '[cash customer]', '<cash customer>', 'cash sale', 'cash-sale', 'cash_sale', '(cash sale)', '[cash sale]', '<cash sale>', 'cash', '(cash)', '[cash]', '<cash>', 'pos', '(pos)', '[pos]', '<pos>', 'pos customer', 'pos-customer', 'pos_customer', '(pos customer)', '[pos customer]', '<pos customer>', 'counter sale', 'counter-sale', 'counter_sale', '(counter sale)', '[counter sale]', '<counter sale>', 'default customer', 'default-customer', 'default_customer', '(default customer)', '[default customer]', '<default customer>', 'default', '(default)', '[default]', '<default>', 'test customer', 'test-customer', 'test_customer', '(test customer)', '[test customer]', '<test customer>', 'nicht angemeldet', 'nicht-angemeldet', 'nicht_angemeldet', '(nicht angemeldet)', '[nicht angemeldet]', '<nicht angemeldet>', 'gast', '(gast)', '[gast]', '<gast>', 'gastkunde', '(gastkunde)', '[gastkunde]', '<gastkunde>', 'unbekannt', '(unbekannt)', '[unbekannt]', '<unbekannt>', 'laufkunde', '(laufkunde)', '[laufkunde]', '<laufkunde>', 'laufkundschaft', '(laufkundschaft)', '[laufkundschaft]', '<laufkundschaft>', 'barverkauf', '(barverkauf)', '[barverkauf]', '<barverkauf>', 'client anonyme', 'client-anonyme', 'client_anonyme', '(client anonyme)', '[client anonyme]', '<client anonyme>', 'anonyme', '(anonyme)', '[anonyme]', '<anonyme>', 'inconnu', '(inconnu)', '[inconnu]', '<inconnu>', 'invite', '(invite)', '[invite]', '<invite>', 'passant', '(passant)', '[passant]', '<passant>', 'client de passage', 'client-de-passage', 'client_de_passage', '(client de passage)', '[client de passage]', '<client de passage>', 'anonimo', '(anonimo)', '[anonimo]', '<anonimo>', 'desconocido', '(desconocido)', '[desconocido]', '<desconocido>', 'invitado', '(invitado)', '[invitado]', '<invitado>', 'cliente generico', 'cliente-generico', 'cliente_generico', '(cliente generico)', '[cliente generico]', '<cliente generico>', 'publico en general', 'publico-en-general', 'publico_en_general', '(publico en general)', '[publico en general]', '<publico en general>', 'consumidor final', 'consumidor-final', 'consumidor_final', '(consumidor final)', '[consumidor final]', '<consumidor final>', 'gosc', '(gosc)', '[gosc]', '<gosc>', 'gość', '(gość)', '[gość]', '<gość>', 'anonim', '(anonim)', '[anonim]', '<anonim>', 'nieznany', '(nieznany)', '[nieznany]', '<nieznany>', 'klient detaliczny', 'klient-detaliczny', 'klient_detaliczny', '(klient detaliczny)', '[klient detaliczny]', '<klient detaliczny>', 'paragon', '(paragon)', '[paragon]', '<paragon>', '游客', '(游客)', '[游客]', '<游客>', '未知', '(未知)', '[未知]', '<未知>', '散客', '(散客)', '[散客]', '<散客>', '访客', '(访客)', '[访客]', '<访客>', '无', 'guest', 'guests', 'no-reply', 'noreply', 'no_reply', 'donotreply', 'do-not-reply', 'anonymous', 'unknown', 'walkin', 'walk-in', 'none', 'na', 'null', 'noemail', 'no-email', 'nomail', 'no') or replace(replace(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '0', ''), '.', '') = '') then null when (strpos(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '.0') > 0) then case when regexp_like(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '^(?:[0-9]+\.0+)$') then split_part(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '.', 1) else nullif(trim(both ' ' from cast("customer_id" as varchar)), '') end else nullif(trim(both ' ' from cast("customer_id" as varchar)), '') end as customer,
  nullif(trim(both ' ' from cast("order_id" as varchar)), '') as order_id, case when cast("ordered_at" as timestamp(3)) >= timestamp '1970-01-02 00:00:00' then cast("ordered_at" as timestamp(3)) end as ordered_at, "ordered_at" is not null as date_given,
  try_cast("total" as decimal(18, 6)) as amount,
  abs(try_cast("refunded" as decimal(18, 6))) as refund, try_cast("cost" as decimal(18, 6)) as cost, nullif(trim(both ' ' from cast("channel" as varchar)), '') as channel,
  ((false or coalesce(cast("status" as varchar) in ('cancelled'), false))) as cancelled, (false or coalesce(lower(nullif(trim(both ' ' from cast("test" as varchar)), '')) not in ('false', '0', 'no', 'n', 'f', 'null', 'none', 'nein', 'non', 'nie', 'ne', '否', 'live', 'production', 'prod', 'real'), false)) as test,
  ((false or coalesce(cast("status" as varchar) in ('refunded'), false))) as refunded_in_full,
  case when false then 'other-currency' when "total" is not null and try_cast("total" as decimal(18, 6)) is null then 'unreadable-amount'   end as fault,
  coalesce(case when "ordered_at" is not null and case when cast("ordered_at" as timestamp(3)) >= timestamp '1970-01-02 00:00:00' then cast("ordered_at" as timestamp(3)) end is null then cast("ordered_at" as varchar) end, case when "total" is not null and try_cast("total" as decimal(18, 6)) is null then cast("total" as varchar) end) as unread,
  nullif(trim(both ' ' from cast("sku" as varchar)), '') as line_sku, cast(null as varchar) as line_product, cast(null as varchar) as line_category,
  cast(null as varchar) as line_coupon, cast(null as varchar) as line_country, cast(null as map(varchar, varchar)) as line_more,
  coalesce(cast(try_cast("quantity" as decimal(18, 6)) as double), 1.0) as line_quantity, cast(null as double) as line_price
from "shop")

-- Trino
create table "tmp_import_rejects" as 
select 0 as file, reason, customer, order_id, case when reason <> 'other-currency' then coalesce(amount, 0) end as money,
  substr(concat_ws(', ', order_id, customer, coalesce(unread, concat_ws(' ', cast(ordered_at as varchar), cast(amount as varchar)))), 1, 2000) as content
from (select reason, customer, order_id, amount, ordered_at, unread from "tmp_import_orders" where reason is not null and not (order_id is not null and fault is null) union all 
select coalesce(o.reason, 'refund-ignored') as reason, l.customer, l.order_id, l.amount, l.ordered_at, l.unread
from "tmp_import_rows" as l join "tmp_import_orders" as o on o.order_id = l.order_id and coalesce(o.customer, concat('guest ', o.order_id)) = coalesce(l.customer, concat('guest ', l.order_id))
where l.fault is null and o.fault is null and (o.reason is not null or (l.amount < 0 and o.gross > 0 and o.ignores_refunds)))

-- Trino
create table "tmp_import_rows" as 
select file, line, customer, order_id, ordered_at, date_given, case when order_id is not null and fault is null and amount > 0 and
    row_number() over (partition by order_id, customer, fault is null, amount > 0 order by amount desc) > 1 then 0 else amount end as amount,
  refund, cost, channel, cancelled, test, refunded_in_full, fault, unread
from "tmp_import_lines"

-- Trino
create table "tmp_new_orders" as select order_id, customer, ordered_at, minor as amount, refunded_minor as refunded, cost_minor as cost, channel, 1 as source
  from "tmp_import_orders" where reason is null and not is_return

-- Trino
create table "tmp_new_returns" as select order_id, customer, ordered_at as returned_at, -minor as amount, 1 as source from "tmp_import_orders" where reason is null and is_return

---- import/src/tables/cluster-table.ts

-- Trino

select column_name as name, data_type as type from "information_schema"."columns"
where table_schema = current_schema and table_name = 'shop' order by ordinal_position

---- study/src/backtest/daily-course.ts

-- Trino

select days, count(distinct customer) as transactions, cast(sum(amount) as double) / 100 as money
from (
  select o.customer, o.amount, date_diff('day', date '2024-06-30', cast(o.ordered_at as date)) as days
  from "perennial_orders" as o
  where cast(o.ordered_at as date) > date '2023-07-01'
    and cast(o.ordered_at as date) <= date '2025-06-30'
    and o.customer in (select customer from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_cut_off_2024_06_30_for_365_customers" as states) as known)
) as around
group by days order by days
-- DuckDB

select days, count(distinct customer) as transactions, cast(sum(amount) as double) / 100 as money
from (
  select o.customer, o.amount, date_diff('day', date '2024-06-30', cast(o.ordered_at as date)) as days
  from "orders" as o
  where cast(o.ordered_at as date) > date '2023-07-01'
    and cast(o.ordered_at as date) <= date '2025-06-30'
    and o.customer in (select customer from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "cut-off 2024-06-30 for 365 customers" as states) as known)
) as around
group by days order by days

---- study/src/backtest/evaluate.ts

-- Trino
select sum(actual_transactions) as transactions, sum(actual_money) as money from "tmp_cut_off_2024_06_30_for_365"
-- DuckDB
select sum(actual_transactions) as transactions, sum(actual_money) as money from "cut-off 2024-06-30 for 365"

---- study/src/backtest/forecast-error.ts

-- Trino

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("mbg_nbd_money" as double) as p, cast("actual_money" as double) as a, ntile(10) over (order by "mbg_nbd_money" desc, customer) as decile from "tmp_cut_off_2024_06_30_for_365") as tenths
group by decile order by decile
-- DuckDB

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("mbg_nbd_money" as double) as p, cast("actual_money" as double) as a, ntile(10) over (order by "mbg_nbd_money" desc, customer) as decile from "cut-off 2024-06-30 for 365") as tenths
group by decile order by decile

-- Trino

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("mbg_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, ntile(10) over (order by "mbg_nbd_transactions" desc, customer) as decile from "tmp_cut_off_2024_06_30_for_365") as tenths
group by decile order by decile
-- DuckDB

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("mbg_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, ntile(10) over (order by "mbg_nbd_transactions" desc, customer) as decile from "cut-off 2024-06-30 for 365") as tenths
group by decile order by decile

-- Trino

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("pareto_nbd_money" as double) as p, cast("actual_money" as double) as a, ntile(10) over (order by "pareto_nbd_money" desc, customer) as decile from "tmp_cut_off_2024_12_30_for_365") as tenths
group by decile order by decile
-- DuckDB

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("pareto_nbd_money" as double) as p, cast("actual_money" as double) as a, ntile(10) over (order by "pareto_nbd_money" desc, customer) as decile from "cut-off 2024-12-30 for 365") as tenths
group by decile order by decile

-- Trino

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("pareto_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, ntile(10) over (order by "pareto_nbd_transactions" desc, customer) as decile from "tmp_cut_off_2024_12_30_for_365") as tenths
group by decile order by decile
-- DuckDB

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("pareto_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, ntile(10) over (order by "pareto_nbd_transactions" desc, customer) as decile from "cut-off 2024-12-30 for 365") as tenths
group by decile order by decile

-- Trino

with pairs as (select cast("bg_nbd_money" as double) as p, cast("actual_money" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("bg_nbd_money" as double) as p, cast("actual_money" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("bg_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("bg_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("mbg_nbd_money" as double) as p, cast("actual_money" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("mbg_nbd_money" as double) as p, cast("actual_money" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("mbg_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("mbg_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("nbd_money" as double) as p, cast("actual_money" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("nbd_money" as double) as p, cast("actual_money" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("pareto_nbd_money" as double) as p, cast("actual_money" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("pareto_nbd_money" as double) as p, cast("actual_money" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("pareto_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("pareto_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("past_rate_money" as double) as p, cast("actual_money" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("past_rate_money" as double) as p, cast("actual_money" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("past_rate_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("past_rate_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("same_length_past_money" as double) as p, cast("actual_money" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("same_length_past_money" as double) as p, cast("actual_money" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("same_length_past_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("same_length_past_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("zero_money" as double) as p, cast("actual_money" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("zero_money" as double) as p, cast("actual_money" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

-- Trino

with pairs as (select cast("zero_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "tmp_cut_off_2024_06_30_for_365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked
-- DuckDB

with pairs as (select cast("zero_transactions" as double) as p, cast("actual_transactions" as double) as a, customer from "cut-off 2024-06-30 for 365"),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 0.0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 0.0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked

---- study/src/backtest/forecasts.ts

-- Trino
create table "tmp_cut_off_2024_06_30_for_365" as 
select s.customer, coalesce(a.transactions, 0) as actual_transactions, coalesce(a.money, 0) as actual_money,
  0.0 as "zero_transactions", 0.0 as "zero_money",
  case when s.age > 0 then s.x * 365 / cast(s.age as double) else 0 end as "past_rate_transactions",
  case when s.age > 0 then s.x * 365 / cast(s.age as double) else 0 end * cast(s.money as double) / ((s.x + 1) * 100) as "past_rate_money",
  coalesce(b.transactions, 0) as "same_length_past_transactions",
  coalesce(b.money, 0) as "same_length_past_money",
  p."bg_nbd" as "bg_nbd_transactions",
  p."bg_nbd" * (0.0 * (0.0 + 1 * cast("s"."money" as double) / 100) / (0.0 * ("s"."x" + 1) + 0.0)) as "bg_nbd_money",
  p."mbg_nbd" as "mbg_nbd_transactions",
  p."mbg_nbd" * (0.0 * (0.0 + 1 * cast("s"."money" as double) / 100) / (0.0 * ("s"."x" + 1) + 0.0)) as "mbg_nbd_money",
  p."pareto_nbd" as "pareto_nbd_transactions",
  p."pareto_nbd" * (0.0 * (0.0 + 1 * cast("s"."money" as double) / 100) / (0.0 * ("s"."x" + 1) + 0.0)) as "pareto_nbd_money",
  p."nbd" as "nbd_transactions",
  p."nbd" * (0.0 * (0.0 + 1 * cast("s"."money" as double) / 100) / (0.0 * ("s"."x" + 1) + 0.0)) as "nbd_money"
from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_cut_off_2024_06_30_for_365_customers" as states) as s
join "tmp_cut_off_2024_06_30_for_365_by_triple" as p on s.x = p.x and s.tx = p.tx and s.age = p.age
left join (
select customer, count(distinct cast(ordered_at as date)) as transactions, cast(sum(amount) as double) / 100 as money
from "perennial_orders"
where cast(ordered_at as date) > date '2024-06-30' and cast(ordered_at as date) <= date '2025-06-30'
group by customer) as a on a.customer = s.customer
left join (
select customer, count(distinct cast(ordered_at as date)) as transactions, cast(sum(amount) as double) / 100 as money
from "perennial_orders"
where cast(ordered_at as date) > date '2023-07-01' and cast(ordered_at as date) <= date '2024-06-30'
group by customer) as b on b.customer = s.customer
-- DuckDB
create or replace temporary table "cut-off 2024-06-30 for 365" as 
select s.customer, coalesce(a.transactions, 0) as actual_transactions, coalesce(a.money, 0) as actual_money,
  0.0 as "zero_transactions", 0.0 as "zero_money",
  case when s.age > 0 then s.x * 365 / cast(s.age as double) else 0 end as "past_rate_transactions",
  case when s.age > 0 then s.x * 365 / cast(s.age as double) else 0 end * cast(s.money as double) / ((s.x + 1) * 100) as "past_rate_money",
  coalesce(b.transactions, 0) as "same_length_past_transactions",
  coalesce(b.money, 0) as "same_length_past_money",
  p."bg_nbd" as "bg_nbd_transactions",
  p."bg_nbd" * (0.0 * (0.0 + 1 * cast("s"."money" as double) / 100) / (0.0 * ("s"."x" + 1) + 0.0)) as "bg_nbd_money",
  p."mbg_nbd" as "mbg_nbd_transactions",
  p."mbg_nbd" * (0.0 * (0.0 + 1 * cast("s"."money" as double) / 100) / (0.0 * ("s"."x" + 1) + 0.0)) as "mbg_nbd_money",
  p."pareto_nbd" as "pareto_nbd_transactions",
  p."pareto_nbd" * (0.0 * (0.0 + 1 * cast("s"."money" as double) / 100) / (0.0 * ("s"."x" + 1) + 0.0)) as "pareto_nbd_money",
  p."nbd" as "nbd_transactions",
  p."nbd" * (0.0 * (0.0 + 1 * cast("s"."money" as double) / 100) / (0.0 * ("s"."x" + 1) + 0.0)) as "nbd_money"
from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "cut-off 2024-06-30 for 365 customers" as states) as s
join "cut-off 2024-06-30 for 365 by triple" as p on s.x = p.x and s.tx = p.tx and s.age = p.age
left join (
select customer, count(distinct cast(ordered_at as date)) as transactions, cast(sum(amount) as double) / 100 as money
from "orders"
where cast(ordered_at as date) > date '2024-06-30' and cast(ordered_at as date) <= date '2025-06-30'
group by customer) as a on a.customer = s.customer
left join (
select customer, count(distinct cast(ordered_at as date)) as transactions, cast(sum(amount) as double) / 100 as money
from "orders"
where cast(ordered_at as date) > date '2023-07-01' and cast(ordered_at as date) <= date '2024-06-30'
group by customer) as b on b.customer = s.customer

---- study/src/backtest/judge-forecast.ts

-- Trino
select sum(actual_money) as money from "tmp_cut_off_2024_06_30_for_365" where customer in ('C00000031')
-- DuckDB
select sum(actual_money) as money from "cut-off 2024-06-30 for 365" where customer in ('C00000031')

---- study/src/bases/bases-of.ts

-- Trino

select cast(coalesce(sum("cost_of_goods"), 0) * 100 as bigint) as "cost_of_goods", cast(coalesce(sum("historic_gross_margin"), 0) * 100 as bigint) as "historic_gross_margin", cast(coalesce(sum("expected_gross_margin"), 0) * 100 as bigint) as "expected_gross_margin", case when count("residual_gross_margin") = count(*) then cast(sum("residual_gross_margin") * 100 as bigint) end as "residual_gross_margin" from "perennial_scores"
-- DuckDB

select cast(coalesce(sum("cost_of_goods"), 0) * 100 as bigint) as "cost_of_goods", cast(coalesce(sum("historic_gross_margin"), 0) * 100 as bigint) as "historic_gross_margin", cast(coalesce(sum("expected_gross_margin"), 0) * 100 as bigint) as "expected_gross_margin", case when count("residual_gross_margin") = count(*) then cast(sum("residual_gross_margin") * 100 as bigint) end as "residual_gross_margin" from "scores"

-- Trino

select cast(coalesce(sum("cost_of_goods"), 0) * 100 as bigint) as "cost_of_goods", cast(coalesce(sum("payment_fees"), 0) * 100 as bigint) as "payment_fees", cast(coalesce(sum("shipping_cost"), 0) * 100 as bigint) as "shipping_cost", cast(coalesce(sum("service_cost"), 0) * 100 as bigint) as "service_cost", cast(coalesce(sum("retention_cost"), 0) * 100 as bigint) as "retention_cost", cast(coalesce(sum("indirect_cost"), 0) * 100 as bigint) as "indirect_cost", cast(coalesce(sum("historic_gross_margin"), 0) * 100 as bigint) as "historic_gross_margin", cast(coalesce(sum("expected_gross_margin"), 0) * 100 as bigint) as "expected_gross_margin", cast(coalesce(sum("historic_contribution"), 0) * 100 as bigint) as "historic_contribution", cast(coalesce(sum("expected_contribution"), 0) * 100 as bigint) as "expected_contribution", cast(coalesce(sum("historic_net"), 0) * 100 as bigint) as "historic_net", cast(coalesce(sum("expected_net"), 0) * 100 as bigint) as "expected_net", case when count("residual_gross_margin") = count(*) then cast(sum("residual_gross_margin") * 100 as bigint) end as "residual_gross_margin", case when count("residual_contribution") = count(*) then cast(sum("residual_contribution") * 100 as bigint) end as "residual_contribution", case when count("residual_net") = count(*) then cast(sum("residual_net") * 100 as bigint) end as "residual_net" from "perennial_scores"
-- DuckDB

select cast(coalesce(sum("cost_of_goods"), 0) * 100 as bigint) as "cost_of_goods", cast(coalesce(sum("payment_fees"), 0) * 100 as bigint) as "payment_fees", cast(coalesce(sum("shipping_cost"), 0) * 100 as bigint) as "shipping_cost", cast(coalesce(sum("service_cost"), 0) * 100 as bigint) as "service_cost", cast(coalesce(sum("retention_cost"), 0) * 100 as bigint) as "retention_cost", cast(coalesce(sum("indirect_cost"), 0) * 100 as bigint) as "indirect_cost", cast(coalesce(sum("historic_gross_margin"), 0) * 100 as bigint) as "historic_gross_margin", cast(coalesce(sum("expected_gross_margin"), 0) * 100 as bigint) as "expected_gross_margin", cast(coalesce(sum("historic_contribution"), 0) * 100 as bigint) as "historic_contribution", cast(coalesce(sum("expected_contribution"), 0) * 100 as bigint) as "expected_contribution", cast(coalesce(sum("historic_net"), 0) * 100 as bigint) as "historic_net", cast(coalesce(sum("expected_net"), 0) * 100 as bigint) as "expected_net", case when count("residual_gross_margin") = count(*) then cast(sum("residual_gross_margin") * 100 as bigint) end as "residual_gross_margin", case when count("residual_contribution") = count(*) then cast(sum("residual_contribution") * 100 as bigint) end as "residual_contribution", case when count("residual_net") = count(*) then cast(sum("residual_net") * 100 as bigint) end as "residual_net" from "scores"

---- study/src/bases/customer-costs.ts

-- Trino
create table "tmp_customer_costs" as 
select customer, known, known_goods, cast(round((goods + unknown * 0.0) * (1 - coalesce(least(1, cast(returned as double) / nullif(money, 0)), 0)) - greatest(returned - money, 0) * 0.0) as bigint) as goods, fees, shipping, retention, tickets, acquisition,
  cast(0 as bigint) as indirect
from (
  select k.*, cast(0 as bigint) as customer_weight, coalesce(r.money, 0) as returned,
    cast(0 as bigint) as acquisition, cast(0 as bigint) as tickets
  from "tmp_order_costs" as k
  
  left join (select customer, sum(amount) as money from "perennial_returns" where cast(returned_at as date) <= date '2025-06-30' group by customer) as r
    on r.customer = k.customer
   
) as each_one
-- DuckDB
create or replace temporary table "customer costs" as 
select customer, known, known_goods, cast(round((goods + unknown * 0.0) * (1 - coalesce(least(1, cast(returned as double) / nullif(money, 0)), 0)) - greatest(returned - money, 0) * 0.0) as bigint) as goods, fees, shipping, retention, tickets, acquisition,
  cast(0 as bigint) as indirect
from (
  select k.*, cast(0 as bigint) as customer_weight, coalesce(r.money, 0) as returned,
    cast(0 as bigint) as acquisition, cast(0 as bigint) as tickets
  from "order costs" as k
  
  left join (select customer, sum(amount) as money from "returns" where cast(returned_at as date) <= date '2025-06-30' group by customer) as r
    on r.customer = k.customer
   
) as each_one

-- Trino
create table "tmp_customer_costs" as 
select customer, known, known_goods, cast(round((goods + unknown * 0.0) * (1 - coalesce(least(1, cast(returned as double) / nullif(money, 0)), 0)) - greatest(returned - money, 0) * 0.0) as bigint) as goods, fees, shipping, retention, tickets, acquisition,
  cast(0 as bigint) + cast(floor(1079032 * (cast(sum(order_weight) over (order by customer rows unbounded preceding) as double) / cast(sum(order_weight) over () as double))) - floor(1079032 * (cast(sum(order_weight) over (order by customer rows unbounded preceding) - order_weight as double) / cast(sum(order_weight) over () as double))) as bigint) + cast(floor(120000 * (cast(sum(money_weight) over (order by customer rows unbounded preceding) as double) / cast(sum(money_weight) over () as double))) - floor(120000 * (cast(sum(money_weight) over (order by customer rows unbounded preceding) - money_weight as double) / cast(sum(money_weight) over () as double))) as bigint) + cast(floor(179839 * (cast(sum(customer_weight) over (order by customer rows unbounded preceding) as double) / cast(sum(customer_weight) over () as double))) - floor(179839 * (cast(sum(customer_weight) over (order by customer rows unbounded preceding) - customer_weight as double) / cast(sum(customer_weight) over () as double))) as bigint) as indirect
from (
  select k.*, (array[cast(3531443939 as bigint), cast(2698110606 as bigint), cast(2243565151 as bigint), cast(1949447504 as bigint), cast(1711352266 as bigint), cast(1511352266 as bigint), cast(1350061943 as bigint), cast(1211173054 as bigint), cast(1094893984 as bigint), cast(996854768 as bigint), cast(910647871 as bigint), cast(836021005 as bigint), cast(771085940 as bigint), cast(712262411 as bigint), cast(657317356 as bigint), cast(606296948 as bigint), cast(557753259 as bigint), cast(512298714 as bigint), cast(469195266 as bigint), cast(428872685 as bigint), cast(390993897 as bigint), cast(355279611 as bigint), cast(322167028 as bigint), cast(291302830 as bigint), cast(262731401 as bigint), cast(235557488 as bigint), cast(209515821 as bigint), cast(184515821 as bigint), cast(160477359 as bigint), cast(137221545 as bigint), cast(114800020 as bigint), cast(93248296 as bigint), cast(72672164 as bigint), cast(52987125 as bigint), cast(34260533 as bigint), cast(16403390 as bigint)])[cast(extract(year from c.first_day) * 12 + extract(month from c.first_day) - 1 as integer) - 24275] as customer_weight, coalesce(r.money, 0) as returned,
    cast(0 as bigint) as acquisition, coalesce(t.money, 0) as tickets
  from "tmp_order_costs" as k
  join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as c on c.customer = k.customer
  left join (select customer, sum(amount) as money from "perennial_returns" where cast(returned_at as date) <= date '2025-12-30' group by customer) as r
    on r.customer = k.customer
   left join (select customer, money from "tmp_ticket_costs") as t on t.customer = k.customer
) as each_one
-- DuckDB
create or replace temporary table "customer costs" as 
select customer, known, known_goods, cast(round((goods + unknown * 0.0) * (1 - coalesce(least(1, cast(returned as double) / nullif(money, 0)), 0)) - greatest(returned - money, 0) * 0.0) as bigint) as goods, fees, shipping, retention, tickets, acquisition,
  cast(0 as bigint) + cast(floor(1079032 * (cast(sum(order_weight) over (order by customer rows unbounded preceding) as double) / cast(sum(order_weight) over () as double))) - floor(1079032 * (cast(sum(order_weight) over (order by customer rows unbounded preceding) - order_weight as double) / cast(sum(order_weight) over () as double))) as bigint) + cast(floor(120000 * (cast(sum(money_weight) over (order by customer rows unbounded preceding) as double) / cast(sum(money_weight) over () as double))) - floor(120000 * (cast(sum(money_weight) over (order by customer rows unbounded preceding) - money_weight as double) / cast(sum(money_weight) over () as double))) as bigint) + cast(floor(179839 * (cast(sum(customer_weight) over (order by customer rows unbounded preceding) as double) / cast(sum(customer_weight) over () as double))) - floor(179839 * (cast(sum(customer_weight) over (order by customer rows unbounded preceding) - customer_weight as double) / cast(sum(customer_weight) over () as double))) as bigint) as indirect
from (
  select k.*, (array[cast(3531443939 as bigint), cast(2698110606 as bigint), cast(2243565151 as bigint), cast(1949447504 as bigint), cast(1711352266 as bigint), cast(1511352266 as bigint), cast(1350061943 as bigint), cast(1211173054 as bigint), cast(1094893984 as bigint), cast(996854768 as bigint), cast(910647871 as bigint), cast(836021005 as bigint), cast(771085940 as bigint), cast(712262411 as bigint), cast(657317356 as bigint), cast(606296948 as bigint), cast(557753259 as bigint), cast(512298714 as bigint), cast(469195266 as bigint), cast(428872685 as bigint), cast(390993897 as bigint), cast(355279611 as bigint), cast(322167028 as bigint), cast(291302830 as bigint), cast(262731401 as bigint), cast(235557488 as bigint), cast(209515821 as bigint), cast(184515821 as bigint), cast(160477359 as bigint), cast(137221545 as bigint), cast(114800020 as bigint), cast(93248296 as bigint), cast(72672164 as bigint), cast(52987125 as bigint), cast(34260533 as bigint), cast(16403390 as bigint)])[cast(extract(year from c.first_day) * 12 + extract(month from c.first_day) - 1 as integer) - 24275] as customer_weight, coalesce(r.money, 0) as returned,
    cast(0 as bigint) as acquisition, coalesce(t.money, 0) as tickets
  from "order costs" as k
  join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as c on c.customer = k.customer
  left join (select customer, sum(amount) as money from "returns" where cast(returned_at as date) <= date '2025-12-30' group by customer) as r
    on r.customer = k.customer
   left join (select customer, money from "ticket costs") as t on t.customer = k.customer
) as each_one

---- study/src/bases/prepare-costs.ts

-- Trino

select cast(coalesce(sum(goods), 0) as bigint) as goods, cast(coalesce(sum(fees), 0) as bigint) as fees, cast(coalesce(sum(shipping), 0) as bigint) as shipping, cast(coalesce(sum(retention), 0) as bigint) as retention,
  cast(coalesce(sum(tickets), 0) as bigint) as tickets, cast(coalesce(sum(acquisition), 0) as bigint) as acquisition, cast(coalesce(sum(indirect), 0) as bigint) as indirect
from "tmp_customer_costs" as k
-- DuckDB

select cast(coalesce(sum(goods), 0) as bigint) as goods, cast(coalesce(sum(fees), 0) as bigint) as fees, cast(coalesce(sum(shipping), 0) as bigint) as shipping, cast(coalesce(sum(retention), 0) as bigint) as retention,
  cast(coalesce(sum(tickets), 0) as bigint) as tickets, cast(coalesce(sum(acquisition), 0) as bigint) as acquisition, cast(coalesce(sum(indirect), 0) as bigint) as indirect
from "customer costs" as k

-- Trino

select cast(coalesce(sum(orders), 0) as bigint) as all_orders, cast(coalesce(sum(money), 0) as bigint) as money, cast(coalesce(sum(goods), 0) as bigint) as goods, cast(coalesce(sum(unknown), 0) as bigint) as unknown,
  cast(coalesce(sum(known), 0) as bigint) as known, cast(coalesce(sum(known_goods), 0) as bigint) as known_goods, cast(coalesce(sum(known_orders), 0) as bigint) as known_orders,
  count(case when known > 0 then 1 end) as known_customers, coalesce(sum(squares), 0) as squares,
  coalesce(sum(case when known > 0 then cast(known - known_goods as double) * cast(known - known_goods as double) / known end), 0) as squares_of_customers,
  coalesce(sum(case when known > 0 then cast(known as double) * known end), 0) as squared_weights
from "tmp_order_costs" as k
-- DuckDB

select cast(coalesce(sum(orders), 0) as bigint) as all_orders, cast(coalesce(sum(money), 0) as bigint) as money, cast(coalesce(sum(goods), 0) as bigint) as goods, cast(coalesce(sum(unknown), 0) as bigint) as unknown,
  cast(coalesce(sum(known), 0) as bigint) as known, cast(coalesce(sum(known_goods), 0) as bigint) as known_goods, cast(coalesce(sum(known_orders), 0) as bigint) as known_orders,
  count(case when known > 0 then 1 end) as known_customers, coalesce(sum(squares), 0) as squares,
  coalesce(sum(case when known > 0 then cast(known - known_goods as double) * cast(known - known_goods as double) / known end), 0) as squares_of_customers,
  coalesce(sum(case when known > 0 then cast(known as double) * known end), 0) as squared_weights
from "order costs" as k

-- Trino

select o."month", o.orders, o.money, o.known, o.known_goods, coalesce(c.arrivals, 0) as arrivals
from (
  select cast(extract(year from day) * 12 + extract(month from day) - 1 as integer) as "month", count(*) as orders, cast(sum(amount) as bigint) as money, cast(coalesce(sum(case when goods_from in ('order', 'product') then amount end), 0) as bigint) as known,
    cast(coalesce(sum(case when goods_from in ('order', 'product') then goods end), 0) as bigint) as known_goods
  from (
select order_id, customer, ordered_at, day, amount, refunded, channel, source, coalesce(cost, by_margin) as goods,
  case when cost is not null then 'order' when by_margin is not null then 'margin' end as goods_from
from (select o.*, cast(o.ordered_at as date) as day, cast(round(o.amount * (1 - cast(null as double))) as bigint) as by_margin from "perennial_orders" as o) as dated) as costed where day <= date '2025-06-30' group by 1
) as o left join (select cast(extract(year from first_day) * 12 + extract(month from first_day) - 1 as integer) as "month", count(*) as arrivals from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_customers_as_of" as states) as customers group by 1) as c
  on c."month" = o."month"
order by 1
-- DuckDB

select o."month", o.orders, o.money, o.known, o.known_goods, coalesce(c.arrivals, 0) as arrivals
from (
  select cast(extract(year from day) * 12 + extract(month from day) - 1 as integer) as "month", count(*) as orders, cast(sum(amount) as bigint) as money, cast(coalesce(sum(case when goods_from in ('order', 'product') then amount end), 0) as bigint) as known,
    cast(coalesce(sum(case when goods_from in ('order', 'product') then goods end), 0) as bigint) as known_goods
  from (
select order_id, customer, ordered_at, day, amount, refunded, channel, source, coalesce(cost, by_margin) as goods,
  case when cost is not null then 'order' when by_margin is not null then 'margin' end as goods_from
from (select o.*, cast(o.ordered_at as date) as day, cast(round(o.amount * (1 - cast(null as double))) as bigint) as by_margin from "orders" as o) as dated) as costed where day <= date '2025-06-30' group by 1
) as o left join (select cast(extract(year from first_day) * 12 + extract(month from first_day) - 1 as integer) as "month", count(*) as arrivals from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "customers as of" as states) as customers group by 1) as c
  on c."month" = o."month"
order by 1

-- Trino
select count(cost) as n from "perennial_orders"
-- DuckDB
select count(cost) as n from "orders"

---- study/src/changes/equity-changes.ts

-- Trino

select coalesce(sum(case when is_new then r01 * share else 0 end), 0) as "acquired", coalesce(sum(case when not is_new and not is_gone and is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "bought-more", coalesce(sum(case when not is_new and not is_gone and not is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "slipped-away", coalesce(sum(case when is_gone then -b0 else 0 end), 0) as "withdrawn", coalesce(sum(case when is_gone then 0 else (r1 - r02) * share end), 0) as "re-estimated", coalesce(sum(case when not is_new and not is_gone then b1 - r1 * share else 0 end), 0) as "costs", coalesce(sum(case when not is_new and not is_gone then (r02 - r01 + 0.0 * r0) * share when is_new then (r02 - r01) * share else 0 end), 0) as "discounting"
from (
  select *, case when not is_new and r0 <> 0 then b0 / r0 when r1 <> 0 then b1 / r1 else 0 end as share from (
select b.customer is null as is_new, s.customer is null as is_gone, s.orders > b.orders as is_more,
  cast(coalesce("b"."residual_lifetime_value", 0) * 100 as double) as r0, cast(coalesce("b"."residual_gross_margin", 0) * 100 as double) as b0,
  cast(coalesce("s"."residual_lifetime_value", 0) * 100 as double) as r1, cast(coalesce("s"."residual_contribution", 0) * 100 as double) as b1,
  coalesce(round(o.expected * "o"."then_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r01, coalesce(round(o.expected * "o"."since_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r02
from "perennial_scores" as s full join "perennial_scores" as b on b.customer = s.customer
left join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as c on c.customer = s.customer
left join "tmp_carried_residuals" as o on o.x = c.x and o.tx = c.tx and o.age = c.age) as moves
) as shared
-- DuckDB

select coalesce(sum(case when is_new then r01 * share else 0 end), 0) as "acquired", coalesce(sum(case when not is_new and not is_gone and is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "bought-more", coalesce(sum(case when not is_new and not is_gone and not is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "slipped-away", coalesce(sum(case when is_gone then -b0 else 0 end), 0) as "withdrawn", coalesce(sum(case when is_gone then 0 else (r1 - r02) * share end), 0) as "re-estimated", coalesce(sum(case when not is_new and not is_gone then b1 - r1 * share else 0 end), 0) as "costs", coalesce(sum(case when not is_new and not is_gone then (r02 - r01 + 0.0 * r0) * share when is_new then (r02 - r01) * share else 0 end), 0) as "discounting"
from (
  select *, case when not is_new and r0 <> 0 then b0 / r0 when r1 <> 0 then b1 / r1 else 0 end as share from (
select b.customer is null as is_new, s.customer is null as is_gone, s.orders > b.orders as is_more,
  cast(coalesce("b"."residual_lifetime_value", 0) * 100 as double) as r0, cast(coalesce("b"."residual_gross_margin", 0) * 100 as double) as b0,
  cast(coalesce("s"."residual_lifetime_value", 0) * 100 as double) as r1, cast(coalesce("s"."residual_contribution", 0) * 100 as double) as b1,
  coalesce(round(o.expected * "o"."then_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r01, coalesce(round(o.expected * "o"."since_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r02
from "scores" as s full join "scores" as b on b.customer = s.customer
left join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as c on c.customer = s.customer
left join "carried residuals" as o on o.x = c.x and o.tx = c.tx and o.age = c.age) as moves
) as shared

-- Trino

select coalesce(sum(case when is_new then r01 * share else 0 end), 0) as "acquired", coalesce(sum(case when not is_new and not is_gone and is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "bought-more", coalesce(sum(case when not is_new and not is_gone and not is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "slipped-away", coalesce(sum(case when is_gone then -b0 else 0 end), 0) as "withdrawn", coalesce(sum(case when is_gone then 0 else (r1 - r02) * share end), 0) as "re-estimated", coalesce(sum(case when not is_new and not is_gone then b1 - r1 * share else 0 end), 0) as "costs", coalesce(sum(case when not is_new and not is_gone then (r02 - r01 + 0.0 * r0) * share when is_new then (r02 - r01) * share else 0 end), 0) as "discounting"
from (
  select *, case when not is_new and r0 <> 0 then b0 / r0 when r1 <> 0 then b1 / r1 else 0 end as share from (
select b.customer is null as is_new, s.customer is null as is_gone, s.orders > b.orders as is_more,
  cast(coalesce("b"."residual_lifetime_value", 0) * 100 as double) as r0, cast(coalesce("b"."residual_gross_margin", 0) * 100 as double) as b0,
  cast(coalesce("s"."residual_lifetime_value", 0) * 100 as double) as r1, cast(coalesce("s"."residual_gross_margin", 0) * 100 as double) as b1,
  coalesce(round(o.expected * "o"."then_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r01, coalesce(round(o.expected * "o"."since_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r02
from "perennial_scores" as s full join "perennial_scores" as b on b.customer = s.customer
left join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as c on c.customer = s.customer
left join "tmp_carried_residuals" as o on o.x = c.x and o.tx = c.tx and o.age = c.age) as moves
) as shared
-- DuckDB

select coalesce(sum(case when is_new then r01 * share else 0 end), 0) as "acquired", coalesce(sum(case when not is_new and not is_gone and is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "bought-more", coalesce(sum(case when not is_new and not is_gone and not is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "slipped-away", coalesce(sum(case when is_gone then -b0 else 0 end), 0) as "withdrawn", coalesce(sum(case when is_gone then 0 else (r1 - r02) * share end), 0) as "re-estimated", coalesce(sum(case when not is_new and not is_gone then b1 - r1 * share else 0 end), 0) as "costs", coalesce(sum(case when not is_new and not is_gone then (r02 - r01 + 0.0 * r0) * share when is_new then (r02 - r01) * share else 0 end), 0) as "discounting"
from (
  select *, case when not is_new and r0 <> 0 then b0 / r0 when r1 <> 0 then b1 / r1 else 0 end as share from (
select b.customer is null as is_new, s.customer is null as is_gone, s.orders > b.orders as is_more,
  cast(coalesce("b"."residual_lifetime_value", 0) * 100 as double) as r0, cast(coalesce("b"."residual_gross_margin", 0) * 100 as double) as b0,
  cast(coalesce("s"."residual_lifetime_value", 0) * 100 as double) as r1, cast(coalesce("s"."residual_gross_margin", 0) * 100 as double) as b1,
  coalesce(round(o.expected * "o"."then_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r01, coalesce(round(o.expected * "o"."since_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r02
from "scores" as s full join "scores" as b on b.customer = s.customer
left join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as c on c.customer = s.customer
left join "carried residuals" as o on o.x = c.x and o.tx = c.tx and o.age = c.age) as moves
) as shared

-- Trino

select coalesce(sum(case when is_new then r01 * share else 0 end), 0) as "acquired", coalesce(sum(case when not is_new and not is_gone and is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "bought-more", coalesce(sum(case when not is_new and not is_gone and not is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "slipped-away", coalesce(sum(case when is_gone then -b0 else 0 end), 0) as "withdrawn", coalesce(sum(case when is_gone then 0 else (r1 - r02) * share end), 0) as "re-estimated", coalesce(sum(case when not is_new and not is_gone then b1 - r1 * share else 0 end), 0) as "costs", coalesce(sum(case when not is_new and not is_gone then (r02 - r01 + 0.0 * r0) * share when is_new then (r02 - r01) * share else 0 end), 0) as "discounting"
from (
  select *, case when not is_new and r0 <> 0 then b0 / r0 when r1 <> 0 then b1 / r1 else 0 end as share from (
select b.customer is null as is_new, s.customer is null as is_gone, s.orders > b.orders as is_more,
  cast(coalesce("b"."residual_lifetime_value", 0) * 100 as double) as r0, cast(coalesce("b"."residual_gross_margin", 0) * 100 as double) as b0,
  cast(coalesce("s"."residual_lifetime_value", 0) * 100 as double) as r1, cast(coalesce("s"."residual_net", 0) * 100 as double) as b1,
  coalesce(round(o.expected * "o"."then_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r01, coalesce(round(o.expected * "o"."since_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r02
from "perennial_scores" as s full join "perennial_scores" as b on b.customer = s.customer
left join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as c on c.customer = s.customer
left join "tmp_carried_residuals" as o on o.x = c.x and o.tx = c.tx and o.age = c.age) as moves
) as shared
-- DuckDB

select coalesce(sum(case when is_new then r01 * share else 0 end), 0) as "acquired", coalesce(sum(case when not is_new and not is_gone and is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "bought-more", coalesce(sum(case when not is_new and not is_gone and not is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "slipped-away", coalesce(sum(case when is_gone then -b0 else 0 end), 0) as "withdrawn", coalesce(sum(case when is_gone then 0 else (r1 - r02) * share end), 0) as "re-estimated", coalesce(sum(case when not is_new and not is_gone then b1 - r1 * share else 0 end), 0) as "costs", coalesce(sum(case when not is_new and not is_gone then (r02 - r01 + 0.0 * r0) * share when is_new then (r02 - r01) * share else 0 end), 0) as "discounting"
from (
  select *, case when not is_new and r0 <> 0 then b0 / r0 when r1 <> 0 then b1 / r1 else 0 end as share from (
select b.customer is null as is_new, s.customer is null as is_gone, s.orders > b.orders as is_more,
  cast(coalesce("b"."residual_lifetime_value", 0) * 100 as double) as r0, cast(coalesce("b"."residual_gross_margin", 0) * 100 as double) as b0,
  cast(coalesce("s"."residual_lifetime_value", 0) * 100 as double) as r1, cast(coalesce("s"."residual_net", 0) * 100 as double) as b1,
  coalesce(round(o.expected * "o"."then_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r01, coalesce(round(o.expected * "o"."since_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r02
from "scores" as s full join "scores" as b on b.customer = s.customer
left join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as c on c.customer = s.customer
left join "carried residuals" as o on o.x = c.x and o.tx = c.tx and o.age = c.age) as moves
) as shared

-- Trino

select coalesce(sum(case when is_new then r01 * share else 0 end), 0) as "acquired", coalesce(sum(case when not is_new and not is_gone and is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "bought-more", coalesce(sum(case when not is_new and not is_gone and not is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "slipped-away", coalesce(sum(case when is_gone then -b0 else 0 end), 0) as "withdrawn", coalesce(sum(case when is_gone then 0 else (r1 - r02) * share end), 0) as "re-estimated", coalesce(sum(case when not is_new and not is_gone then b1 - r1 * share else 0 end), 0) as "costs", coalesce(sum(case when not is_new and not is_gone then (r02 - r01 + 0.0 * r0) * share when is_new then (r02 - r01) * share else 0 end), 0) as "discounting"
from (
  select *, case when not is_new and r0 <> 0 then b0 / r0 when r1 <> 0 then b1 / r1 else 0 end as share from (
select b.customer is null as is_new, s.customer is null as is_gone, s.orders > b.orders as is_more,
  cast(coalesce("b"."residual_lifetime_value", 0) * 100 as double) as r0, cast(coalesce("b"."residual_lifetime_value", 0) * 100 as double) as b0,
  cast(coalesce("s"."residual_lifetime_value", 0) * 100 as double) as r1, cast(coalesce("s"."residual_lifetime_value", 0) * 100 as double) as b1,
  coalesce(round(o.expected * "o"."then_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r01, coalesce(round(o.expected * "o"."since_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r02
from "perennial_scores" as s full join "perennial_scores" as b on b.customer = s.customer
left join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as c on c.customer = s.customer
left join "tmp_carried_residuals" as o on o.x = c.x and o.tx = c.tx and o.age = c.age) as moves
) as shared
-- DuckDB

select coalesce(sum(case when is_new then r01 * share else 0 end), 0) as "acquired", coalesce(sum(case when not is_new and not is_gone and is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "bought-more", coalesce(sum(case when not is_new and not is_gone and not is_more then (r01 - r0 - 0.0 * r0) * share else 0 end), 0) as "slipped-away", coalesce(sum(case when is_gone then -b0 else 0 end), 0) as "withdrawn", coalesce(sum(case when is_gone then 0 else (r1 - r02) * share end), 0) as "re-estimated", coalesce(sum(case when not is_new and not is_gone then b1 - r1 * share else 0 end), 0) as "costs", coalesce(sum(case when not is_new and not is_gone then (r02 - r01 + 0.0 * r0) * share when is_new then (r02 - r01) * share else 0 end), 0) as "discounting"
from (
  select *, case when not is_new and r0 <> 0 then b0 / r0 when r1 <> 0 then b1 / r1 else 0 end as share from (
select b.customer is null as is_new, s.customer is null as is_gone, s.orders > b.orders as is_more,
  cast(coalesce("b"."residual_lifetime_value", 0) * 100 as double) as r0, cast(coalesce("b"."residual_lifetime_value", 0) * 100 as double) as b0,
  cast(coalesce("s"."residual_lifetime_value", 0) * 100 as double) as r1, cast(coalesce("s"."residual_lifetime_value", 0) * 100 as double) as b1,
  coalesce(round(o.expected * "o"."then_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r01, coalesce(round(o.expected * "o"."since_per_order" * (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) * 100), 0) as r02
from "scores" as s full join "scores" as b on b.customer = s.customer
left join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as c on c.customer = s.customer
left join "carried residuals" as o on o.x = c.x and o.tx = c.tx and o.age = c.age) as moves
) as shared

---- study/src/changes/largest-changes.ts

-- Trino

select coalesce(s.customer, b.customer) as customer, coalesce(cast(b.expected_money as double), 0) as before,
  coalesce(cast(s.expected_money as double), 0) as now, coalesce(s.orders, 0) - coalesce(b.orders, 0) as more,
  b.customer is null as is_new, s.customer is null as is_gone
from "perennial_scores" as s full join "perennial_scores" as b on b.customer = s.customer
order by abs(coalesce(cast(s.expected_money as double), 0) - coalesce(cast(b.expected_money as double), 0)) desc, 1 limit 10
-- DuckDB

select coalesce(s.customer, b.customer) as customer, coalesce(cast(b.expected_money as double), 0) as before,
  coalesce(cast(s.expected_money as double), 0) as now, coalesce(s.orders, 0) - coalesce(b.orders, 0) as more,
  b.customer is null as is_new, s.customer is null as is_gone
from "scores" as s full join "scores" as b on b.customer = s.customer
order by abs(coalesce(cast(s.expected_money as double), 0) - coalesce(cast(b.expected_money as double), 0)) desc, 1 limit 10

---- study/src/check/check-workspace.ts

-- Trino
select (select count(*) from "perennial_orders") as n, (select count(*) from "perennial_states") as customers
-- DuckDB
select (select count(*) from "orders") as n, (select count(*) from "states") as customers

-- Trino
select count(*) as n, cast(coalesce(sum(cast(expected_money as decimal(38, 4))), 0) as varchar) as value from "perennial_scores"
-- DuckDB
select count(*) as n, cast(coalesce(sum(cast(expected_money as decimal(38, 4))), 0) as varchar) as value from "scores"

---- study/src/costs/costed-orders.ts

-- Trino

select o."month", o.orders, o.money, o.known, o.known_goods, coalesce(c.arrivals, 0) as arrivals
from (
  select cast(extract(year from day) * 12 + extract(month from day) - 1 as integer) as "month", count(*) as orders, cast(sum(amount) as bigint) as money, cast(coalesce(sum(case when goods_from in ('order', 'product') then amount end), 0) as bigint) as known,
    cast(coalesce(sum(case when goods_from in ('order', 'product') then goods end), 0) as bigint) as known_goods
  from (
select order_id, customer, ordered_at, day, amount, refunded, channel, source,
  coalesce(cost, by_lines, case when is_whole is null then by_margin end) as goods,
  case when cost is not null then 'order' when by_lines is not null and not has_margin then 'product'
    when by_lines is not null or (is_whole is null and by_margin is not null) then 'margin' end as goods_from
from (
  select *, case when is_whole then cast(greatest(round(known + amount * share_by_margin), 0) as bigint) end as by_lines
  from (
    select o.*, cast(o.ordered_at as date) as day, cast(round(o.amount * (1 - case when cast(o.ordered_at as date) is not null then cast(0.0 as double) else cast(null as double) end)) as bigint) as by_margin, case when o.order_id is null then c.known else n.known end as known,
      case when o.order_id is null then c.by_margin else n.by_margin end as share_by_margin, case when o.order_id is null then c.is_whole else n.is_whole end as is_whole, case when o.order_id is null then c.has_margin else n.has_margin end as has_margin
    from "perennial_orders" as o
    left join "tmp_numbered_goods" as n
      on n.source = o.source and n.order_id = o.order_id and n.customer = o.customer
    left join "tmp_unnumbered_goods" as c
      on o.order_id is null and c.source = o.source and c.customer = o.customer and c.ordered_at = o.ordered_at
  ) as joined
) as costed) as costed where day <= date '2025-12-30' group by 1
) as o left join (select cast(extract(year from first_day) * 12 + extract(month from first_day) - 1 as integer) as "month", count(*) as arrivals from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as customers group by 1) as c
  on c."month" = o."month"
order by 1
-- DuckDB

select o."month", o.orders, o.money, o.known, o.known_goods, coalesce(c.arrivals, 0) as arrivals
from (
  select cast(extract(year from day) * 12 + extract(month from day) - 1 as integer) as "month", count(*) as orders, cast(sum(amount) as bigint) as money, cast(coalesce(sum(case when goods_from in ('order', 'product') then amount end), 0) as bigint) as known,
    cast(coalesce(sum(case when goods_from in ('order', 'product') then goods end), 0) as bigint) as known_goods
  from (
select order_id, customer, ordered_at, day, amount, refunded, channel, source,
  coalesce(cost, by_lines, case when is_whole is null then by_margin end) as goods,
  case when cost is not null then 'order' when by_lines is not null and not has_margin then 'product'
    when by_lines is not null or (is_whole is null and by_margin is not null) then 'margin' end as goods_from
from (
  select *, case when is_whole then cast(greatest(round(known + amount * share_by_margin), 0) as bigint) end as by_lines
  from (
    select o.*, cast(o.ordered_at as date) as day, cast(round(o.amount * (1 - case when cast(o.ordered_at as date) is not null then cast(0.0 as double) else cast(null as double) end)) as bigint) as by_margin, case when o.order_id is null then c.known else n.known end as known,
      case when o.order_id is null then c.by_margin else n.by_margin end as share_by_margin, case when o.order_id is null then c.is_whole else n.is_whole end as is_whole, case when o.order_id is null then c.has_margin else n.has_margin end as has_margin
    from "orders" as o
    left join "numbered goods" as n
      on n.source = o.source and n.order_id = o.order_id and n.customer = o.customer
    left join "unnumbered goods" as c
      on o.order_id is null and c.source = o.source and c.customer = o.customer and c.ordered_at = o.ordered_at
  ) as joined
) as costed) as costed where day <= date '2025-12-30' group by 1
) as o left join (select cast(extract(year from first_day) * 12 + extract(month from first_day) - 1 as integer) as "month", count(*) as arrivals from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as customers group by 1) as c
  on c."month" = o."month"
order by 1

-- Trino
create table "tmp_order_costs" as 
select customer, cast(count(*) as bigint) as orders, cast(sum(amount) as bigint) as money, cast(coalesce(sum(goods), 0) as bigint) as goods,
  cast(coalesce(sum(case when goods is null then amount end), 0) as bigint) as unknown,
  cast(coalesce(sum(case when goods_from in ('order', 'product') then amount  end), 0) as bigint) as known, cast(coalesce(sum(case when goods_from in ('order', 'product') then goods  end), 0) as bigint) as known_goods,
  cast(coalesce(sum(case when goods_from in ('order', 'product') and amount > 0 then 1 end), 0) as bigint) as known_orders,
  coalesce(sum(case when goods_from in ('order', 'product') then cast(amount - goods as double) * (amount - goods) / nullif(amount, 0)  end), 0) as squares,
  cast(0 as bigint) as fees, cast(0 as bigint) as shipping, cast(0 as bigint) as retention,
  cast(0 as bigint) as order_weight,
  cast(0 as bigint) as money_weight
from (
select order_id, customer, ordered_at, day, amount, refunded, channel, source, coalesce(cost, by_margin) as goods,
  case when cost is not null then 'order' when by_margin is not null then 'margin' end as goods_from
from (select o.*, cast(o.ordered_at as date) as day, cast(round(o.amount * (1 - cast(null as double))) as bigint) as by_margin from "perennial_orders" as o) as dated) as costed where day <= date '2025-06-30' group by customer
-- DuckDB
create or replace temporary table "order costs" as 
select customer, cast(count(*) as bigint) as orders, cast(sum(amount) as bigint) as money, cast(coalesce(sum(goods), 0) as bigint) as goods,
  cast(coalesce(sum(case when goods is null then amount end), 0) as bigint) as unknown,
  cast(coalesce(sum(case when goods_from in ('order', 'product') then amount  end), 0) as bigint) as known, cast(coalesce(sum(case when goods_from in ('order', 'product') then goods  end), 0) as bigint) as known_goods,
  cast(coalesce(sum(case when goods_from in ('order', 'product') and amount > 0 then 1 end), 0) as bigint) as known_orders,
  coalesce(sum(case when goods_from in ('order', 'product') then cast(amount - goods as double) * (amount - goods) / nullif(amount, 0)  end), 0) as squares,
  cast(0 as bigint) as fees, cast(0 as bigint) as shipping, cast(0 as bigint) as retention,
  cast(0 as bigint) as order_weight,
  cast(0 as bigint) as money_weight
from (
select order_id, customer, ordered_at, day, amount, refunded, channel, source, coalesce(cost, by_margin) as goods,
  case when cost is not null then 'order' when by_margin is not null then 'margin' end as goods_from
from (select o.*, cast(o.ordered_at as date) as day, cast(round(o.amount * (1 - cast(null as double))) as bigint) as by_margin from "orders" as o) as dated) as costed where day <= date '2025-06-30' group by customer

-- Trino
create table "tmp_order_costs" as 
select customer, cast(count(*) as bigint) as orders, cast(sum(amount) as bigint) as money, cast(coalesce(sum(goods), 0) as bigint) as goods,
  cast(coalesce(sum(case when goods is null then amount end), 0) as bigint) as unknown,
  cast(coalesce(sum(case when goods_from in ('order', 'product') then amount  end), 0) as bigint) as known, cast(coalesce(sum(case when goods_from in ('order', 'product') then goods  end), 0) as bigint) as known_goods,
  cast(coalesce(sum(case when goods_from in ('order', 'product') and amount > 0 then 1 end), 0) as bigint) as known_orders,
  coalesce(sum(case when goods_from in ('order', 'product') then cast(amount - goods as double) * (amount - goods) / nullif(amount, 0)  end), 0) as squares,
  cast(cast(round(sum(amount) * 0.0) as bigint) + count(*) * 25 as bigint) as fees, cast(count(*) * 390 as bigint) as shipping, cast(cast(round(sum(amount) * 0.0) as bigint) as bigint) as retention,
  cast(coalesce(sum((array[cast(5000000000 as bigint), cast(3333333333 as bigint), cast(4285714286 as bigint), cast(6000000000 as bigint), cast(4285714286 as bigint), cast(2727272727 as bigint), cast(2000000000 as bigint), cast(2142857143 as bigint), cast(1153846154 as bigint), cast(1578947368 as bigint), cast(1034482759 as bigint), cast(857142857 as bigint), cast(1250000000 as bigint), cast(2142857143 as bigint), cast(1428571429 as bigint), cast(1304347826 as bigint), cast(1111111111 as bigint), cast(2727272727 as bigint), cast(1034482759 as bigint), cast(1071428571 as bigint), cast(769230769 as bigint), cast(833333333 as bigint), cast(652173913 as bigint), cast(833333333 as bigint), cast(810810811 as bigint), cast(810810811 as bigint), cast(1034482759 as bigint), cast(1000000000 as bigint), cast(1071428571 as bigint), cast(810810811 as bigint), cast(1000000000 as bigint), cast(731707317 as bigint), cast(652173913 as bigint), cast(612244898 as bigint), cast(526315789 as bigint), cast(592489796 as bigint)])[cast(extract(year from day) * 12 + extract(month from day) - 1 as integer) - 24275]), 0) as bigint) as order_weight,
  cast(coalesce(sum(amount * (array[cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(47387 as bigint), cast(80400 as bigint), cast(69332 as bigint), cast(23125 as bigint), cast(37009 as bigint), cast(111026 as bigint), cast(27498 as bigint), cast(72986 as bigint), cast(17936 as bigint), cast(48243 as bigint), cast(21519 as bigint), cast(56657 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint)])[cast(extract(year from day) * 12 + extract(month from day) - 1 as integer) - 24275]), 0) as bigint) as money_weight
from (
select order_id, customer, ordered_at, day, amount, refunded, channel, source,
  coalesce(cost, by_lines, case when is_whole is null then by_margin end) as goods,
  case when cost is not null then 'order' when by_lines is not null and not has_margin then 'product'
    when by_lines is not null or (is_whole is null and by_margin is not null) then 'margin' end as goods_from
from (
  select *, case when is_whole then cast(greatest(round(known + amount * share_by_margin), 0) as bigint) end as by_lines
  from (
    select o.*, cast(o.ordered_at as date) as day, cast(round(o.amount * (1 - case when cast(o.ordered_at as date) is not null then cast(0.0 as double) else cast(null as double) end)) as bigint) as by_margin, case when o.order_id is null then c.known else n.known end as known,
      case when o.order_id is null then c.by_margin else n.by_margin end as share_by_margin, case when o.order_id is null then c.is_whole else n.is_whole end as is_whole, case when o.order_id is null then c.has_margin else n.has_margin end as has_margin
    from "perennial_orders" as o
    left join "tmp_numbered_goods" as n
      on n.source = o.source and n.order_id = o.order_id and n.customer = o.customer
    left join "tmp_unnumbered_goods" as c
      on o.order_id is null and c.source = o.source and c.customer = o.customer and c.ordered_at = o.ordered_at
  ) as joined
) as costed) as costed where day <= date '2025-12-30' group by customer
-- DuckDB
create or replace temporary table "order costs" as 
select customer, cast(count(*) as bigint) as orders, cast(sum(amount) as bigint) as money, cast(coalesce(sum(goods), 0) as bigint) as goods,
  cast(coalesce(sum(case when goods is null then amount end), 0) as bigint) as unknown,
  cast(coalesce(sum(case when goods_from in ('order', 'product') then amount  end), 0) as bigint) as known, cast(coalesce(sum(case when goods_from in ('order', 'product') then goods  end), 0) as bigint) as known_goods,
  cast(coalesce(sum(case when goods_from in ('order', 'product') and amount > 0 then 1 end), 0) as bigint) as known_orders,
  coalesce(sum(case when goods_from in ('order', 'product') then cast(amount - goods as double) * (amount - goods) / nullif(amount, 0)  end), 0) as squares,
  cast(cast(round(sum(amount) * 0.0) as bigint) + count(*) * 25 as bigint) as fees, cast(count(*) * 390 as bigint) as shipping, cast(cast(round(sum(amount) * 0.0) as bigint) as bigint) as retention,
  cast(coalesce(sum((array[cast(5000000000 as bigint), cast(3333333333 as bigint), cast(4285714286 as bigint), cast(6000000000 as bigint), cast(4285714286 as bigint), cast(2727272727 as bigint), cast(2000000000 as bigint), cast(2142857143 as bigint), cast(1153846154 as bigint), cast(1578947368 as bigint), cast(1034482759 as bigint), cast(857142857 as bigint), cast(1250000000 as bigint), cast(2142857143 as bigint), cast(1428571429 as bigint), cast(1304347826 as bigint), cast(1111111111 as bigint), cast(2727272727 as bigint), cast(1034482759 as bigint), cast(1071428571 as bigint), cast(769230769 as bigint), cast(833333333 as bigint), cast(652173913 as bigint), cast(833333333 as bigint), cast(810810811 as bigint), cast(810810811 as bigint), cast(1034482759 as bigint), cast(1000000000 as bigint), cast(1071428571 as bigint), cast(810810811 as bigint), cast(1000000000 as bigint), cast(731707317 as bigint), cast(652173913 as bigint), cast(612244898 as bigint), cast(526315789 as bigint), cast(592489796 as bigint)])[cast(extract(year from day) * 12 + extract(month from day) - 1 as integer) - 24275]), 0) as bigint) as order_weight,
  cast(coalesce(sum(amount * (array[cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(47387 as bigint), cast(80400 as bigint), cast(69332 as bigint), cast(23125 as bigint), cast(37009 as bigint), cast(111026 as bigint), cast(27498 as bigint), cast(72986 as bigint), cast(17936 as bigint), cast(48243 as bigint), cast(21519 as bigint), cast(56657 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint)])[cast(extract(year from day) * 12 + extract(month from day) - 1 as integer) - 24275]), 0) as bigint) as money_weight
from (
select order_id, customer, ordered_at, day, amount, refunded, channel, source,
  coalesce(cost, by_lines, case when is_whole is null then by_margin end) as goods,
  case when cost is not null then 'order' when by_lines is not null and not has_margin then 'product'
    when by_lines is not null or (is_whole is null and by_margin is not null) then 'margin' end as goods_from
from (
  select *, case when is_whole then cast(greatest(round(known + amount * share_by_margin), 0) as bigint) end as by_lines
  from (
    select o.*, cast(o.ordered_at as date) as day, cast(round(o.amount * (1 - case when cast(o.ordered_at as date) is not null then cast(0.0 as double) else cast(null as double) end)) as bigint) as by_margin, case when o.order_id is null then c.known else n.known end as known,
      case when o.order_id is null then c.by_margin else n.by_margin end as share_by_margin, case when o.order_id is null then c.is_whole else n.is_whole end as is_whole, case when o.order_id is null then c.has_margin else n.has_margin end as has_margin
    from "orders" as o
    left join "numbered goods" as n
      on n.source = o.source and n.order_id = o.order_id and n.customer = o.customer
    left join "unnumbered goods" as c
      on o.order_id is null and c.source = o.source and c.customer = o.customer and c.ordered_at = o.ordered_at
  ) as joined
) as costed) as costed where day <= date '2025-12-30' group by customer

---- study/src/costs/first-orders.ts

-- Trino
create table "tmp_first_orders" as 
select o.customer, min(o.channel) as channel, cast(extract(year from min(o.ordered_at)) * 12 + extract(month from min(o.ordered_at)) - 1 as integer) as "month"
from "perennial_orders" as o join (select customer, min(ordered_at) as first_at from "perennial_orders" where cast(ordered_at as date) <= date '2025-12-30' group by customer) as f
  on f.customer = o.customer and f.first_at = o.ordered_at
group by o.customer
-- DuckDB
create or replace temporary table "first orders" as 
select o.customer, min(o.channel) as channel, cast(extract(year from min(o.ordered_at)) * 12 + extract(month from min(o.ordered_at)) - 1 as integer) as "month"
from "orders" as o join (select customer, min(ordered_at) as first_at from "orders" where cast(ordered_at as date) <= date '2025-12-30' group by customer) as f
  on f.customer = o.customer and f.first_at = o.ordered_at
group by o.customer

-- Trino
select "month", channel, count(*) as customers from "tmp_first_orders" as f group by 1, 2 order by 1, 2
-- DuckDB
select "month", channel, count(*) as customers from "first orders" as f group by 1, 2 order by 1, 2

---- study/src/costs/goods-of-orders.ts

-- Trino

select coalesce(sku, product) as name, count(*) as lines from (select sku, product, amount, goods, left_by_margin from "tmp_costed_lines" as l where l.order_id is not null and exists (
  select 1 from "perennial_orders" as o where o.source = l.source and o.order_id = l.order_id and o.customer = l.customer)
union all
select sku, product, amount, goods, left_by_margin from "tmp_costed_lines" as l where l.order_id is null and exists (
  select 1 from "perennial_orders" as o where o.order_id is null and o.source = l.source and o.customer = l.customer and o.ordered_at = l.ordered_at)) as counted where goods is null and coalesce(sku, product) is not null
group by 1 order by 2 desc, 1 limit 5
-- DuckDB

select coalesce(sku, product) as name, count(*) as lines from (select sku, product, amount, goods, left_by_margin from "costed lines" as l where l.order_id is not null and exists (
  select 1 from "orders" as o where o.source = l.source and o.order_id = l.order_id and o.customer = l.customer)
union all
select sku, product, amount, goods, left_by_margin from "costed lines" as l where l.order_id is null and exists (
  select 1 from "orders" as o where o.order_id is null and o.source = l.source and o.customer = l.customer and o.ordered_at = l.ordered_at)) as counted where goods is null and coalesce(sku, product) is not null
group by 1 order by 2 desc, 1 limit 5

-- Trino

select count(*) as lines, count(*) - count(goods) as without, cast(sum(case when goods is null then amount end) as bigint) as money,
  count(*) - count(coalesce(goods, left_by_margin)) as unknown from (select sku, product, amount, goods, left_by_margin from "tmp_costed_lines" as l where l.order_id is not null and exists (
  select 1 from "perennial_orders" as o where o.source = l.source and o.order_id = l.order_id and o.customer = l.customer)
union all
select sku, product, amount, goods, left_by_margin from "tmp_costed_lines" as l where l.order_id is null and exists (
  select 1 from "perennial_orders" as o where o.order_id is null and o.source = l.source and o.customer = l.customer and o.ordered_at = l.ordered_at)) as counted
-- DuckDB

select count(*) as lines, count(*) - count(goods) as without, cast(sum(case when goods is null then amount end) as bigint) as money,
  count(*) - count(coalesce(goods, left_by_margin)) as unknown from (select sku, product, amount, goods, left_by_margin from "costed lines" as l where l.order_id is not null and exists (
  select 1 from "orders" as o where o.source = l.source and o.order_id = l.order_id and o.customer = l.customer)
union all
select sku, product, amount, goods, left_by_margin from "costed lines" as l where l.order_id is null and exists (
  select 1 from "orders" as o where o.order_id is null and o.source = l.source and o.customer = l.customer and o.ordered_at = l.ordered_at)) as counted

-- Trino

select distinct source from "perennial_orders" where cost is null and source not in (select source from (select * from "perennial_order_lines" where coalesce(sku, product, category) is not null) as told) order by 1
-- DuckDB

select distinct source from "orders" where cost is null and source not in (select source from (select * from "order_lines" where coalesce(sku, product, category) is not null) as told) order by 1

-- Trino
create table "tmp_costed_lines" as 
select source, order_id, customer, ordered_at, sku, product, quantity, amount, coalesce(cast(amount as double), 0) as weight,
  cost * case currency when 'EUR' then case when cast(ordered_at as date) is not null then cast(1 as double) else cast(null as double) end end * quantity as goods, 1 - coalesce(case when lower(trim(category)) = 'kitchen' then case when cast(ordered_at as date) is not null then cast(0.0 as double) else cast(null as double) end end, case when cast(ordered_at as date) is not null then cast(0.0 as double) else cast(null as double) end) as left_by_margin
from (
  select l.source, l.order_id, l.customer, l.ordered_at, l.sku, l.product, l.quantity, l.amount,
    coalesce(l.category, s.category, p.category) as category, coalesce(s.cost, p.cost, c.cost) as cost,
    case when s.cost is not null then s.currency when p.cost is not null then p.currency else c.currency end as currency
  from (select * from "perennial_order_lines" where coalesce(sku, product, category) is not null) as l
  
left join "tmp_product_costs" as s on s.kind = 'sku' and s.name = lower(trim(l.sku))
  and cast(l.ordered_at as date) >= cast(s.since as date) and cast(l.ordered_at as date) < cast(s.before as date) 
left join "tmp_product_costs" as p on p.kind = 'product' and p.name = lower(trim(l.product))
  and cast(l.ordered_at as date) >= cast(p.since as date) and cast(l.ordered_at as date) < cast(p.before as date) 
left join "tmp_product_costs" as c on c.kind = 'category' and c.name = lower(trim(coalesce(l.category, s.category, p.category)))
  and cast(l.ordered_at as date) >= cast(c.since as date) and cast(l.ordered_at as date) < cast(c.before as date)
) as priced
-- DuckDB
create or replace temporary table "costed lines" as 
select source, order_id, customer, ordered_at, sku, product, quantity, amount, coalesce(cast(amount as double), 0) as weight,
  cost * case currency when 'EUR' then case when cast(ordered_at as date) is not null then cast(1 as double) else cast(null as double) end end * quantity as goods, 1 - coalesce(case when lower(trim(category)) = 'kitchen' then case when cast(ordered_at as date) is not null then cast(0.0 as double) else cast(null as double) end end, case when cast(ordered_at as date) is not null then cast(0.0 as double) else cast(null as double) end) as left_by_margin
from (
  select l.source, l.order_id, l.customer, l.ordered_at, l.sku, l.product, l.quantity, l.amount,
    coalesce(l.category, s.category, p.category) as category, coalesce(s.cost, p.cost, c.cost) as cost,
    case when s.cost is not null then s.currency when p.cost is not null then p.currency else c.currency end as currency
  from (select * from "order_lines" where coalesce(sku, product, category) is not null) as l
  
left join "product costs" as s on s.kind = 'sku' and s.name = lower(trim(l.sku))
  and cast(l.ordered_at as date) >= cast(s.since as date) and cast(l.ordered_at as date) < cast(s.before as date) 
left join "product costs" as p on p.kind = 'product' and p.name = lower(trim(l.product))
  and cast(l.ordered_at as date) >= cast(p.since as date) and cast(l.ordered_at as date) < cast(p.before as date) 
left join "product costs" as c on c.kind = 'category' and c.name = lower(trim(coalesce(l.category, s.category, p.category)))
  and cast(l.ordered_at as date) >= cast(c.since as date) and cast(l.ordered_at as date) < cast(c.before as date)
) as priced

-- Trino
create table "tmp_numbered_goods" as select source, order_id, customer, 
  coalesce(sum(goods), 0) as known,
  coalesce(sum(case when goods is null then left_by_margin * abs(weight) end) / nullif(sum(abs(weight)), 0),
    sum(case when goods is null then left_by_margin * abs(quantity) end) / nullif(sum(abs(quantity)), 0), 0) as by_margin,
  count(*) = count(coalesce(goods, left_by_margin)) as is_whole, count(*) > count(goods) as has_margin from "tmp_costed_lines" where order_id is not null group by 1, 2, 3
-- DuckDB
create or replace temporary table "numbered goods" as select source, order_id, customer, 
  coalesce(sum(goods), 0) as known,
  coalesce(sum(case when goods is null then left_by_margin * abs(weight) end) / nullif(sum(abs(weight)), 0),
    sum(case when goods is null then left_by_margin * abs(quantity) end) / nullif(sum(abs(quantity)), 0), 0) as by_margin,
  count(*) = count(coalesce(goods, left_by_margin)) as is_whole, count(*) > count(goods) as has_margin from "costed lines" where order_id is not null group by 1, 2, 3

-- Trino
create table "tmp_unnumbered_goods" as 
select source, customer, ordered_at, known / n as known, by_margin, is_whole, has_margin from (
  select source, customer, ordered_at, count(*) as n, 
  coalesce(sum(goods), 0) as known,
  coalesce(sum(case when goods is null then left_by_margin * abs(weight) end) / nullif(sum(abs(weight)), 0),
    sum(case when goods is null then left_by_margin * abs(quantity) end) / nullif(sum(abs(quantity)), 0), 0) as by_margin,
  count(*) = count(coalesce(goods, left_by_margin)) as is_whole, count(*) > count(goods) as has_margin from "tmp_costed_lines" where order_id is null group by 1, 2, 3
) as summed
-- DuckDB
create or replace temporary table "unnumbered goods" as 
select source, customer, ordered_at, known / n as known, by_margin, is_whole, has_margin from (
  select source, customer, ordered_at, count(*) as n, 
  coalesce(sum(goods), 0) as known,
  coalesce(sum(case when goods is null then left_by_margin * abs(weight) end) / nullif(sum(abs(weight)), 0),
    sum(case when goods is null then left_by_margin * abs(quantity) end) / nullif(sum(abs(quantity)), 0), 0) as by_margin,
  count(*) = count(coalesce(goods, left_by_margin)) as is_whole, count(*) > count(goods) as has_margin from "costed lines" where order_id is null group by 1, 2, 3
) as summed

-- Trino
select cast(min(cast(ordered_at as date)) as varchar) as first from (select * from "perennial_order_lines" where coalesce(sku, product, category) is not null) as told
-- DuckDB
select cast(min(cast(ordered_at as date)) as varchar) as first from (select * from "order_lines" where coalesce(sku, product, category) is not null) as told

---- study/src/costs/unknown-tickets.ts

-- Trino

select cast(coalesce(sum(t.n), 0) as bigint) as "all", cast(coalesce(sum(case when o.customer is null then t.n end), 0) as bigint) as tickets 
from "tmp_ticket_customers" as t left join (select distinct customer from "perennial_orders") as o on o.customer = t.customer
-- DuckDB

select cast(coalesce(sum(t.n), 0) as bigint) as "all", cast(coalesce(sum(case when o.customer is null then t.n end), 0) as bigint) as tickets 
from "ticket customers" as t left join (select distinct customer from "orders") as o on o.customer = t.customer

-- Trino
select t.customer 
from "tmp_ticket_customers" as t left join (select distinct customer from "perennial_orders") as o on o.customer = t.customer where o.customer is null order by t.n desc, t.customer limit 3
-- DuckDB
select t.customer 
from "ticket customers" as t left join (select distinct customer from "orders") as o on o.customer = t.customer where o.customer is null order by t.n desc, t.customer limit 3

---- study/src/reports/accounts/build-accounts.ts

-- Trino

select count(distinct lower(account)) as accounts, count(account) as within, count(*) as customers from (select case when strpos(customer, '@') > 1 and not (lower(substr(customer, strpos(customer, '@') + 1)) in ('gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'ymail.com', 'icloud.com', 'me.com', 'aol.com', 'gmx.de', 'gmx.net', 'web.de', 't-online.de', 'wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'gazeta.pl', 'op.pl', 'poczta.onet.pl', 'vp.pl', 'tlen.pl', 'qq.com', '163.com', '126.com', 'sina.com', 'foxmail.com', 'proton.me', 'protonmail.com', 'mail.ru', 'yandex.ru', 'orange.fr', 'free.fr', 'libero.it')) then lower(substr(customer, strpos(customer, '@') + 1)) end as account from "perennial_scores") as named
-- DuckDB

select count(distinct lower(account)) as accounts, count(account) as within, count(*) as customers from (select case when strpos(customer, '@') > 1 and not (lower(substr(customer, strpos(customer, '@') + 1)) in ('gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'ymail.com', 'icloud.com', 'me.com', 'aol.com', 'gmx.de', 'gmx.net', 'web.de', 't-online.de', 'wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'gazeta.pl', 'op.pl', 'poczta.onet.pl', 'vp.pl', 'tlen.pl', 'qq.com', '163.com', '126.com', 'sina.com', 'foxmail.com', 'proton.me', 'protonmail.com', 'mail.ru', 'yandex.ru', 'orange.fr', 'free.fr', 'libero.it')) then lower(substr(customer, strpos(customer, '@') + 1)) end as account from "scores") as named

---- study/src/reports/actions/action-rows.ts

-- Trino

select customer, orders, transactions, cast(last_order as varchar) as last_order, silence, span, historic_value, prob_alive, expected_transactions,
  expected_money, money_low95, money_low80, money_median, money_high80, money_high95, if_active
from "tmp_report_listed" where list = 0 order by if_active desc, expected_money desc, customer limit 300
-- DuckDB

select customer, orders, transactions, cast(last_order as varchar) as last_order, silence, span, historic_value, prob_alive, expected_transactions,
  expected_money, money_low95, money_low80, money_median, money_high80, money_high95, if_active
from "report listed" where list = 0 order by if_active desc, expected_money desc, customer limit 300

-- Trino

select customer, orders, transactions, cast(last_order as varchar) as last_order, silence, span, historic_value, prob_alive, expected_transactions,
  expected_money, money_low95, money_low80, money_median, money_high80, money_high95, if_active
from "tmp_report_listed" where list = 1 order by expected_money desc, customer limit 300
-- DuckDB

select customer, orders, transactions, cast(last_order as varchar) as last_order, silence, span, historic_value, prob_alive, expected_transactions,
  expected_money, money_low95, money_low80, money_median, money_high80, money_high95, if_active
from "report listed" where list = 1 order by expected_money desc, customer limit 300

-- Trino

select customer, orders, transactions, cast(last_order as varchar) as last_order, silence, span, historic_value, prob_alive, expected_transactions,
  expected_money, money_low95, money_low80, money_median, money_high80, money_high95, if_active
from "tmp_report_listed" where list = 3 order by last_order desc, historic_value desc, customer limit 300
-- DuckDB

select customer, orders, transactions, cast(last_order as varchar) as last_order, silence, span, historic_value, prob_alive, expected_transactions,
  expected_money, money_low95, money_low80, money_median, money_high80, money_high95, if_active
from "report listed" where list = 3 order by last_order desc, historic_value desc, customer limit 300

-- Trino

select list, count(*) as customers, cast(sum(prob_alive) as double) as active, cast(sum(expected_transactions) as double) as transactions, cast(sum(historic_value) as double) as historic,
  cast(sum(expected_money) as double) as expected, sum(if_active) as if_active,
  sum(case when expected_transactions > 0 then money * money / cast(expected_transactions as double) else 0 end) as order_squares,
  sum(case when prob_alive > 0 then money * money / cast(prob_alive as double) else 0 end) as squares
from (select *, cast(expected_money as double) as money from "tmp_report_listed") as listed group by list order by list
-- DuckDB

select list, count(*) as customers, cast(sum(prob_alive) as double) as active, cast(sum(expected_transactions) as double) as transactions, cast(sum(historic_value) as double) as historic,
  cast(sum(expected_money) as double) as expected, sum(if_active) as if_active,
  sum(case when expected_transactions > 0 then money * money / cast(expected_transactions as double) else 0 end) as order_squares,
  sum(case when prob_alive > 0 then money * money / cast(prob_alive as double) else 0 end) as squares
from (select *, cast(expected_money as double) as money from "report listed") as listed group by list order by list

-- Trino
create table "tmp_report_listed" as 
select * from (
  select case when (historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order)) and prob_alive >= 0.0 then 0 when transactions > 1 and expected_money > 0 and expected_money >= 0.0 and prob_alive >= 0.0 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders)
  and not ((historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order))) then 1 when transactions = 1 and prob_alive >= 0.0 and date_diff('day', last_order, date '2025-12-30') between 21 and 82 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders) then 2 when (historic_value > 0 and historic_value >= 0.0) and prob_alive < 0.0 then 3 end as list, customer, orders, transactions, last_order, date_diff('day', last_order, date '2025-12-30') as silence,
    date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_transactions, expected_money,
    money_low95, money_low80, money_median, money_high80, money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active
  from "perennial_scores"
) as placed where list is not null
-- DuckDB
create or replace temporary table "report listed" as 
select * from (
  select case when (historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order)) and prob_alive >= 0.0 then 0 when transactions > 1 and expected_money > 0 and expected_money >= 0.0 and prob_alive >= 0.0 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders)
  and not ((historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order))) then 1 when transactions = 1 and prob_alive >= 0.0 and date_diff('day', last_order, date '2025-12-30') between 21 and 82 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders) then 2 when (historic_value > 0 and historic_value >= 0.0) and prob_alive < 0.0 then 3 end as list, customer, orders, transactions, last_order, date_diff('day', last_order, date '2025-12-30') as silence,
    date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_transactions, expected_money,
    money_low95, money_low80, money_median, money_high80, money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active
  from "scores"
) as placed where list is not null

---- study/src/reports/actions/conditions.ts

-- Trino

select case grouping("name_0") when 0 then 0 end as dimension, "name_0" as value, count("is_0") as "chosen_0", count("is_1") as "chosen_1", count("is_2") as "chosen_2", count("is_3") as "chosen_3", count("is_4") as "chosen_4"
from (select "first_channel" as "name_0", case when expected_money > 0 and expected_money >= 0.0 then 1 end as "is_0", case when (historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order)) and prob_alive >= 0.0 then 1 end as "is_1", case when transactions > 1 and expected_money > 0 and expected_money >= 0.0 and prob_alive >= 0.0 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders)
  and not ((historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order))) then 1 end as "is_2", case when transactions = 1 and prob_alive >= 0.0 and date_diff('day', last_order, date '2025-12-30') between 21 and 82 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders) then 1 end as "is_3", case when (historic_value > 0 and historic_value >= 0.0) and prob_alive < 0.0 then 1 end as "is_4" from "perennial_scores") as taken
group by grouping sets (("name_0"))
-- DuckDB

select case grouping("name_0") when 0 then 0 end as dimension, "name_0" as value, count("is_0") as "chosen_0", count("is_1") as "chosen_1", count("is_2") as "chosen_2", count("is_3") as "chosen_3", count("is_4") as "chosen_4"
from (select "first_channel" as "name_0", case when expected_money > 0 and expected_money >= 0.0 then 1 end as "is_0", case when (historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order)) and prob_alive >= 0.0 then 1 end as "is_1", case when transactions > 1 and expected_money > 0 and expected_money >= 0.0 and prob_alive >= 0.0 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders)
  and not ((historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order))) then 1 end as "is_2", case when transactions = 1 and prob_alive >= 0.0 and date_diff('day', last_order, date '2025-12-30') between 21 and 82 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders) then 1 end as "is_3", case when (historic_value > 0 and historic_value >= 0.0) and prob_alive < 0.0 then 1 end as "is_4" from "scores") as taken
group by grouping sets (("name_0"))

-- Trino

select count(*) as customers, cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected, sum(case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end) as at_risk
from "perennial_scores" where prob_alive >= 0.0 and prob_alive < 0.0 and expected_money > 0
-- DuckDB

select count(*) as customers, cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected, sum(case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end) as at_risk
from "scores" where prob_alive >= 0.0 and prob_alive < 0.0 and expected_money > 0

-- Trino

select part, count(*) as customers, sum(at_risk) as at_risk
from (select case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as at_risk, ntile(20) over (order by case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end desc, customer) as part from "perennial_scores" where prob_alive >= 0.0 and prob_alive < 0.0 and expected_money > 0) as placed
group by part order by part
-- DuckDB

select part, count(*) as customers, sum(at_risk) as at_risk
from (select case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as at_risk, ntile(20) over (order by case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end desc, customer) as part from "scores" where prob_alive >= 0.0 and prob_alive < 0.0 and expected_money > 0) as placed
group by part order by part

---- study/src/reports/actions/rhythm.ts

-- Trino

select least(cast(floor(date_diff('day', first_order, last_order) / cast(transactions - 1 as double)) as integer), 3650) as days,
  count(*) as customers
from "perennial_scores" where transactions > 1 group by 1 order by 1
-- DuckDB

select least(cast(floor(date_diff('day', first_order, last_order) / cast(transactions - 1 as double)) as integer), 3650) as days,
  count(*) as customers
from "scores" where transactions > 1 group by 1 order by 1

---- study/src/reports/base/corners.ts

-- Trino

select corner, count(*) as customers, cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected
from (select historic_value, expected_money, case when historic_value > 0 and historic_value >= 0.0
    then case when prob_alive >= 0.0 then 'keep' else 'win-back' end
    else case when prob_alive >= 0.0 then 'grow' else 'leave' end end as corner from "perennial_scores") as placed group by corner
-- DuckDB

select corner, count(*) as customers, cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected
from (select historic_value, expected_money, case when historic_value > 0 and historic_value >= 0.0
    then case when prob_alive >= 0.0 then 'keep' else 'win-back' end
    else case when prob_alive >= 0.0 then 'grow' else 'leave' end end as corner from "scores") as placed group by corner

-- Trino

select customer from (select customer, historic_value, case when historic_value > 0 and historic_value >= 0.0
    then case when prob_alive >= 0.0 then 'keep' else 'win-back' end
    else case when prob_alive >= 0.0 then 'grow' else 'leave' end end as corner from "perennial_scores") as placed
where corner = 'grow' order by historic_value desc, customer limit 5
-- DuckDB

select customer from (select customer, historic_value, case when historic_value > 0 and historic_value >= 0.0
    then case when prob_alive >= 0.0 then 'keep' else 'win-back' end
    else case when prob_alive >= 0.0 then 'grow' else 'leave' end end as corner from "scores") as placed
where corner = 'grow' order by historic_value desc, customer limit 5

-- Trino

select customer from (select customer, historic_value, case when historic_value > 0 and historic_value >= 0.0
    then case when prob_alive >= 0.0 then 'keep' else 'win-back' end
    else case when prob_alive >= 0.0 then 'grow' else 'leave' end end as corner from "perennial_scores") as placed
where corner = 'keep' order by historic_value desc, customer limit 5
-- DuckDB

select customer from (select customer, historic_value, case when historic_value > 0 and historic_value >= 0.0
    then case when prob_alive >= 0.0 then 'keep' else 'win-back' end
    else case when prob_alive >= 0.0 then 'grow' else 'leave' end end as corner from "scores") as placed
where corner = 'keep' order by historic_value desc, customer limit 5

-- Trino

select customer from (select customer, historic_value, case when historic_value > 0 and historic_value >= 0.0
    then case when prob_alive >= 0.0 then 'keep' else 'win-back' end
    else case when prob_alive >= 0.0 then 'grow' else 'leave' end end as corner from "perennial_scores") as placed
where corner = 'leave' order by historic_value desc, customer limit 5
-- DuckDB

select customer from (select customer, historic_value, case when historic_value > 0 and historic_value >= 0.0
    then case when prob_alive >= 0.0 then 'keep' else 'win-back' end
    else case when prob_alive >= 0.0 then 'grow' else 'leave' end end as corner from "scores") as placed
where corner = 'leave' order by historic_value desc, customer limit 5

-- Trino

select customer from (select customer, historic_value, case when historic_value > 0 and historic_value >= 0.0
    then case when prob_alive >= 0.0 then 'keep' else 'win-back' end
    else case when prob_alive >= 0.0 then 'grow' else 'leave' end end as corner from "perennial_scores") as placed
where corner = 'win-back' order by historic_value desc, customer limit 5
-- DuckDB

select customer from (select customer, historic_value, case when historic_value > 0 and historic_value >= 0.0
    then case when prob_alive >= 0.0 then 'keep' else 'win-back' end
    else case when prob_alive >= 0.0 then 'grow' else 'leave' end end as corner from "scores") as placed
where corner = 'win-back' order by historic_value desc, customer limit 5

---- study/src/reports/base/periods.ts

-- Trino

select b."first_channel" as value, cast(sum(case when b.age >= 0 then 1 else 0 end) as bigint) as "n_0", sum(case when b.age >= 0 then b."by_0" else 0 end) as "sum_0", sum(case when b.age >= 0 then b."by_0" * b."by_0" else 0 end) as "squares_0", cast(sum(case when b.age >= 30 then 1 else 0 end) as bigint) as "n_30", sum(case when b.age >= 30 then b."by_30" else 0 end) as "sum_30", sum(case when b.age >= 30 then b."by_30" * b."by_30" else 0 end) as "squares_30", cast(sum(case when b.age >= 90 then 1 else 0 end) as bigint) as "n_90", sum(case when b.age >= 90 then b."by_90" else 0 end) as "sum_90", sum(case when b.age >= 90 then b."by_90" * b."by_90" else 0 end) as "squares_90", cast(sum(case when b.age >= 180 then 1 else 0 end) as bigint) as "n_180", sum(case when b.age >= 180 then b."by_180" else 0 end) as "sum_180", sum(case when b.age >= 180 then b."by_180" * b."by_180" else 0 end) as "squares_180", cast(sum(case when b.age >= 365 then 1 else 0 end) as bigint) as "n_365", sum(case when b.age >= 365 then b."by_365" else 0 end) as "sum_365", sum(case when b.age >= 365 then b."by_365" * b."by_365" else 0 end) as "squares_365"
from "tmp_report_lives" as b group by 1
-- DuckDB

select b."first_channel" as value, cast(sum(case when b.age >= 0 then 1 else 0 end) as bigint) as "n_0", sum(case when b.age >= 0 then b."by_0" else 0 end) as "sum_0", sum(case when b.age >= 0 then b."by_0" * b."by_0" else 0 end) as "squares_0", cast(sum(case when b.age >= 30 then 1 else 0 end) as bigint) as "n_30", sum(case when b.age >= 30 then b."by_30" else 0 end) as "sum_30", sum(case when b.age >= 30 then b."by_30" * b."by_30" else 0 end) as "squares_30", cast(sum(case when b.age >= 90 then 1 else 0 end) as bigint) as "n_90", sum(case when b.age >= 90 then b."by_90" else 0 end) as "sum_90", sum(case when b.age >= 90 then b."by_90" * b."by_90" else 0 end) as "squares_90", cast(sum(case when b.age >= 180 then 1 else 0 end) as bigint) as "n_180", sum(case when b.age >= 180 then b."by_180" else 0 end) as "sum_180", sum(case when b.age >= 180 then b."by_180" * b."by_180" else 0 end) as "squares_180", cast(sum(case when b.age >= 365 then 1 else 0 end) as bigint) as "n_365", sum(case when b.age >= 365 then b."by_365" else 0 end) as "sum_365", sum(case when b.age >= 365 then b."by_365" * b."by_365" else 0 end) as "squares_365"
from "report lives" as b group by 1

-- Trino

select cast(decile as integer) as decile, count(*) as customers, cast(sum(orders_now) as bigint) as orders, cast(sum(now) as bigint) as money
from (select now, orders_now, ntile(10) over (order by now desc, number) as decile from "tmp_report_lives" where orders_now > 0) as tenths
group by decile order by decile
-- DuckDB

select cast(decile as integer) as decile, count(*) as customers, cast(sum(orders_now) as bigint) as orders, cast(sum(now) as bigint) as money
from (select now, orders_now, ntile(10) over (order by now desc, number) as decile from "report lives" where orders_now > 0) as tenths
group by decile order by decile

-- Trino

select flow, count(*) as customers, cast(sum(before) as bigint) as before, cast(sum(now) as bigint) as now,
  cast(sum(orders_before) as bigint) as orders_before, cast(sum(orders_now) as bigint) as orders_now
from (
  select *, case when orders_before > 0 and orders_now > 0 then 'stayed' when orders_before > 0 then 'went' when orders_now = 0 then 'returns'
    when age < 365 then 'new' else 'back' end as flow
  from "tmp_report_lives" where moved < 730
) as named group by flow order by flow
-- DuckDB

select flow, count(*) as customers, cast(sum(before) as bigint) as before, cast(sum(now) as bigint) as now,
  cast(sum(orders_before) as bigint) as orders_before, cast(sum(orders_now) as bigint) as orders_now
from (
  select *, case when orders_before > 0 and orders_now > 0 then 'stayed' when orders_before > 0 then 'went' when orders_now = 0 then 'returns'
    when age < 365 then 'new' else 'back' end as flow
  from "report lives" where moved < 730
) as named group by flow order by flow

-- Trino

select s.back, s.customers, coalesce(p.active, 0) as active, coalesce(p.money, 0) as money, s.expected
from (
  select cast(floor(date_diff('day', first_order, date '2025-12-30') / 365) as integer) as back, count(*) as customers,
    cast(sum(expected_money) as double) as expected
  from "perennial_scores" group by 1
) as s left join (
  select cast(floor(age / 365) as integer) as back, count(case when orders_now > 0 then 1 end) as active, cast(sum(now) as bigint) as money
  from "tmp_report_lives" group by 1
) as p on p.back = s.back order by s.back desc
-- DuckDB

select s.back, s.customers, coalesce(p.active, 0) as active, coalesce(p.money, 0) as money, s.expected
from (
  select cast(floor(date_diff('day', first_order, date '2025-12-30') / 365) as integer) as back, count(*) as customers,
    cast(sum(expected_money) as double) as expected
  from "scores" group by 1
) as s left join (
  select cast(floor(age / 365) as integer) as back, count(case when orders_now > 0 then 1 end) as active, cast(sum(now) as bigint) as money
  from "report lives" group by 1
) as p on p.back = s.back order by s.back desc

---- study/src/reports/base/quarters.ts

-- Trino

select cast(floor((age + 1) / 91) as integer) as whole, count(*) as customers, cast(sum(case when bitwise_and(ages, bigint '1') = bigint '1' then 1 else 0 end) as bigint) as "active_0", cast(sum(case when bitwise_and(ages, bigint '2') = bigint '2' then 1 else 0 end) as bigint) as "active_1", cast(sum(case when bitwise_and(ages, bigint '4') = bigint '4' then 1 else 0 end) as bigint) as "active_2", cast(sum(case when bitwise_and(ages, bigint '8') = bigint '8' then 1 else 0 end) as bigint) as "active_3", cast(sum(case when bitwise_and(ages, bigint '16') = bigint '16' then 1 else 0 end) as bigint) as "active_4", cast(sum(case when bitwise_and(ages, bigint '32') = bigint '32' then 1 else 0 end) as bigint) as "active_5", cast(sum(case when bitwise_and(ages, bigint '64') = bigint '64' then 1 else 0 end) as bigint) as "active_6", cast(sum(case when bitwise_and(ages, bigint '128') = bigint '128' then 1 else 0 end) as bigint) as "active_7", cast(sum(case when bitwise_and(ages, bigint '256') = bigint '256' then 1 else 0 end) as bigint) as "active_8"
from "tmp_report_lives" where age >= 365 and age < 730 group by 1 order by 1
-- DuckDB

select cast(floor((age + 1) / 91) as integer) as whole, count(*) as customers, cast(sum(case when (ages & 1) = 1 then 1 else 0 end) as bigint) as "active_0", cast(sum(case when (ages & 2) = 2 then 1 else 0 end) as bigint) as "active_1", cast(sum(case when (ages & 4) = 4 then 1 else 0 end) as bigint) as "active_2", cast(sum(case when (ages & 8) = 8 then 1 else 0 end) as bigint) as "active_3", cast(sum(case when (ages & 16) = 16 then 1 else 0 end) as bigint) as "active_4", cast(sum(case when (ages & 32) = 32 then 1 else 0 end) as bigint) as "active_5", cast(sum(case when (ages & 64) = 64 then 1 else 0 end) as bigint) as "active_6", cast(sum(case when (ages & 128) = 128 then 1 else 0 end) as bigint) as "active_7", cast(sum(case when (ages & 256) = 256 then 1 else 0 end) as bigint) as "active_8"
from "report lives" where age >= 365 and age < 730 group by 1 order by 1

-- Trino

select quarter, cast(sum(orders) as bigint) as orders, cast(sum(money) as bigint) as money
from (
  select cast(floor(greatest(first_ago - ago, 0) / 91) as integer) as quarter, floor((first_ago + 1) / 91) as whole,
    orders, ordered - returned as money
  from "tmp_report_days" where first_ago >= 365 and first_ago < 730
) as aged where quarter < whole group by quarter order by quarter
-- DuckDB

select quarter, cast(sum(orders) as bigint) as orders, cast(sum(money) as bigint) as money
from (
  select cast(floor(greatest(first_ago - ago, 0) / 91) as integer) as quarter, floor((first_ago + 1) / 91) as whole,
    orders, ordered - returned as money
  from "report days" where first_ago >= 365 and first_ago < 730
) as aged where quarter < whole group by quarter order by quarter

-- Trino
select cast(coalesce(sum(case when bitwise_and(quarters, bigint '1') = bigint '1' then 1 else 0 end), 0) as bigint) as "all_0", cast(coalesce(sum(case when floor(age / 91) = 0 then 1 else 0 end), 0) as bigint) as "fresh_0", cast(coalesce(sum(case when bitwise_and(quarters, bigint '3') = bigint '3' then 1 else 0 end), 0) as bigint) as "kept_0", cast(coalesce(sum(case when bitwise_and(quarters, bigint '2') = bigint '2' then 1 else 0 end), 0) as bigint) as "all_1", cast(coalesce(sum(case when floor(age / 91) = 1 then 1 else 0 end), 0) as bigint) as "fresh_1", cast(coalesce(sum(case when bitwise_and(quarters, bigint '6') = bigint '6' then 1 else 0 end), 0) as bigint) as "kept_1", cast(coalesce(sum(case when bitwise_and(quarters, bigint '4') = bigint '4' then 1 else 0 end), 0) as bigint) as "all_2", cast(coalesce(sum(case when floor(age / 91) = 2 then 1 else 0 end), 0) as bigint) as "fresh_2", cast(coalesce(sum(case when bitwise_and(quarters, bigint '12') = bigint '12' then 1 else 0 end), 0) as bigint) as "kept_2", cast(coalesce(sum(case when bitwise_and(quarters, bigint '8') = bigint '8' then 1 else 0 end), 0) as bigint) as "all_3", cast(coalesce(sum(case when floor(age / 91) = 3 then 1 else 0 end), 0) as bigint) as "fresh_3", cast(coalesce(sum(case when bitwise_and(quarters, bigint '24') = bigint '24' then 1 else 0 end), 0) as bigint) as "kept_3", cast(coalesce(sum(case when bitwise_and(quarters, bigint '16') = bigint '16' then 1 else 0 end), 0) as bigint) as "all_4", cast(coalesce(sum(case when floor(age / 91) = 4 then 1 else 0 end), 0) as bigint) as "fresh_4", cast(coalesce(sum(case when bitwise_and(quarters, bigint '48') = bigint '48' then 1 else 0 end), 0) as bigint) as "kept_4", cast(coalesce(sum(case when bitwise_and(quarters, bigint '32') = bigint '32' then 1 else 0 end), 0) as bigint) as "all_5", cast(coalesce(sum(case when floor(age / 91) = 5 then 1 else 0 end), 0) as bigint) as "fresh_5", cast(coalesce(sum(case when bitwise_and(quarters, bigint '96') = bigint '96' then 1 else 0 end), 0) as bigint) as "kept_5", cast(coalesce(sum(case when bitwise_and(quarters, bigint '64') = bigint '64' then 1 else 0 end), 0) as bigint) as "all_6", cast(coalesce(sum(case when floor(age / 91) = 6 then 1 else 0 end), 0) as bigint) as "fresh_6", cast(coalesce(sum(case when bitwise_and(quarters, bigint '192') = bigint '192' then 1 else 0 end), 0) as bigint) as "kept_6", cast(coalesce(sum(case when bitwise_and(quarters, bigint '128') = bigint '128' then 1 else 0 end), 0) as bigint) as "all_7", cast(coalesce(sum(case when floor(age / 91) = 7 then 1 else 0 end), 0) as bigint) as "fresh_7", cast(coalesce(sum(case when bitwise_and(quarters, bigint '384') = bigint '384' then 1 else 0 end), 0) as bigint) as "kept_7", cast(coalesce(sum(case when bitwise_and(quarters, bigint '256') = bigint '256' then 1 else 0 end), 0) as bigint) as "all_8", cast(coalesce(sum(case when floor(age / 91) = 8 then 1 else 0 end), 0) as bigint) as "fresh_8", cast(coalesce(sum(case when bitwise_and(quarters, bigint '768') = bigint '768' then 1 else 0 end), 0) as bigint) as "kept_8", cast(coalesce(sum(case when bitwise_and(quarters, bigint '512') = bigint '512' then 1 else 0 end), 0) as bigint) as "all_9", cast(coalesce(sum(case when floor(age / 91) = 9 then 1 else 0 end), 0) as bigint) as "fresh_9", cast(coalesce(sum(case when bitwise_and(quarters, bigint '1536') = bigint '1536' then 1 else 0 end), 0) as bigint) as "kept_9", cast(coalesce(sum(case when bitwise_and(quarters, bigint '1024') = bigint '1024' then 1 else 0 end), 0) as bigint) as "all_10", cast(coalesce(sum(case when floor(age / 91) = 10 then 1 else 0 end), 0) as bigint) as "fresh_10", cast(coalesce(sum(case when bitwise_and(quarters, bigint '3072') = bigint '3072' then 1 else 0 end), 0) as bigint) as "kept_10", cast(coalesce(sum(case when bitwise_and(quarters, bigint '2048') = bigint '2048' then 1 else 0 end), 0) as bigint) as "all_11", cast(coalesce(sum(case when floor(age / 91) = 11 then 1 else 0 end), 0) as bigint) as "fresh_11", cast(coalesce(sum(case when bitwise_and(quarters, bigint '6144') = bigint '6144' then 1 else 0 end), 0) as bigint) as "kept_11", cast(coalesce(sum(case when bitwise_and(quarters, bigint '4096') = bigint '4096' then 1 else 0 end), 0) as bigint) as "all_12", cast(coalesce(sum(case when floor(age / 91) = 12 then 1 else 0 end), 0) as bigint) as "fresh_12", cast(coalesce(sum(case when bitwise_and(quarters, bigint '12288') = bigint '12288' then 1 else 0 end), 0) as bigint) as "kept_12" from "tmp_report_lives"
-- DuckDB
select cast(coalesce(sum(case when (quarters & 1) = 1 then 1 else 0 end), 0) as bigint) as "all_0", cast(coalesce(sum(case when floor(age / 91) = 0 then 1 else 0 end), 0) as bigint) as "fresh_0", cast(coalesce(sum(case when (quarters & 3) = 3 then 1 else 0 end), 0) as bigint) as "kept_0", cast(coalesce(sum(case when (quarters & 2) = 2 then 1 else 0 end), 0) as bigint) as "all_1", cast(coalesce(sum(case when floor(age / 91) = 1 then 1 else 0 end), 0) as bigint) as "fresh_1", cast(coalesce(sum(case when (quarters & 6) = 6 then 1 else 0 end), 0) as bigint) as "kept_1", cast(coalesce(sum(case when (quarters & 4) = 4 then 1 else 0 end), 0) as bigint) as "all_2", cast(coalesce(sum(case when floor(age / 91) = 2 then 1 else 0 end), 0) as bigint) as "fresh_2", cast(coalesce(sum(case when (quarters & 12) = 12 then 1 else 0 end), 0) as bigint) as "kept_2", cast(coalesce(sum(case when (quarters & 8) = 8 then 1 else 0 end), 0) as bigint) as "all_3", cast(coalesce(sum(case when floor(age / 91) = 3 then 1 else 0 end), 0) as bigint) as "fresh_3", cast(coalesce(sum(case when (quarters & 24) = 24 then 1 else 0 end), 0) as bigint) as "kept_3", cast(coalesce(sum(case when (quarters & 16) = 16 then 1 else 0 end), 0) as bigint) as "all_4", cast(coalesce(sum(case when floor(age / 91) = 4 then 1 else 0 end), 0) as bigint) as "fresh_4", cast(coalesce(sum(case when (quarters & 48) = 48 then 1 else 0 end), 0) as bigint) as "kept_4", cast(coalesce(sum(case when (quarters & 32) = 32 then 1 else 0 end), 0) as bigint) as "all_5", cast(coalesce(sum(case when floor(age / 91) = 5 then 1 else 0 end), 0) as bigint) as "fresh_5", cast(coalesce(sum(case when (quarters & 96) = 96 then 1 else 0 end), 0) as bigint) as "kept_5", cast(coalesce(sum(case when (quarters & 64) = 64 then 1 else 0 end), 0) as bigint) as "all_6", cast(coalesce(sum(case when floor(age / 91) = 6 then 1 else 0 end), 0) as bigint) as "fresh_6", cast(coalesce(sum(case when (quarters & 192) = 192 then 1 else 0 end), 0) as bigint) as "kept_6", cast(coalesce(sum(case when (quarters & 128) = 128 then 1 else 0 end), 0) as bigint) as "all_7", cast(coalesce(sum(case when floor(age / 91) = 7 then 1 else 0 end), 0) as bigint) as "fresh_7", cast(coalesce(sum(case when (quarters & 384) = 384 then 1 else 0 end), 0) as bigint) as "kept_7", cast(coalesce(sum(case when (quarters & 256) = 256 then 1 else 0 end), 0) as bigint) as "all_8", cast(coalesce(sum(case when floor(age / 91) = 8 then 1 else 0 end), 0) as bigint) as "fresh_8", cast(coalesce(sum(case when (quarters & 768) = 768 then 1 else 0 end), 0) as bigint) as "kept_8", cast(coalesce(sum(case when (quarters & 512) = 512 then 1 else 0 end), 0) as bigint) as "all_9", cast(coalesce(sum(case when floor(age / 91) = 9 then 1 else 0 end), 0) as bigint) as "fresh_9", cast(coalesce(sum(case when (quarters & 1536) = 1536 then 1 else 0 end), 0) as bigint) as "kept_9", cast(coalesce(sum(case when (quarters & 1024) = 1024 then 1 else 0 end), 0) as bigint) as "all_10", cast(coalesce(sum(case when floor(age / 91) = 10 then 1 else 0 end), 0) as bigint) as "fresh_10", cast(coalesce(sum(case when (quarters & 3072) = 3072 then 1 else 0 end), 0) as bigint) as "kept_10", cast(coalesce(sum(case when (quarters & 2048) = 2048 then 1 else 0 end), 0) as bigint) as "all_11", cast(coalesce(sum(case when floor(age / 91) = 11 then 1 else 0 end), 0) as bigint) as "fresh_11", cast(coalesce(sum(case when (quarters & 6144) = 6144 then 1 else 0 end), 0) as bigint) as "kept_11", cast(coalesce(sum(case when (quarters & 4096) = 4096 then 1 else 0 end), 0) as bigint) as "all_12", cast(coalesce(sum(case when floor(age / 91) = 12 then 1 else 0 end), 0) as bigint) as "fresh_12", cast(coalesce(sum(case when (quarters & 12288) = 12288 then 1 else 0 end), 0) as bigint) as "kept_12" from "report lives"

---- study/src/reports/base/read-ahead.ts

-- Trino

select l.cohort, l.customers, d.age, d.transactions, d.money
from (
  select cast(floor(age / 0.0) as integer) as cohort, count(*) as customers from "tmp_report_lives" group by 1
) as l join (
  select cast(floor(first_ago / 0.0) as integer) as cohort, cast(floor(first_ago / 0.0) as integer) - cast(floor(ago / 0.0) as integer) as age, cast(sum(transactions) as bigint) as transactions,
    cast(sum(ordered) as bigint) as money
  from "tmp_report_days" where orders > 0 group by 1, 2
) as d on d.cohort = l.cohort where l.cohort < 35 and d.age < 12 order by l.cohort, d.age
-- DuckDB

select l.cohort, l.customers, d.age, d.transactions, d.money
from (
  select cast(floor(age / 0.0) as integer) as cohort, count(*) as customers from "report lives" group by 1
) as l join (
  select cast(floor(first_ago / 0.0) as integer) as cohort, cast(floor(first_ago / 0.0) as integer) - cast(floor(ago / 0.0) as integer) as age, cast(sum(transactions) as bigint) as transactions,
    cast(sum(ordered) as bigint) as money
  from "report days" where orders > 0 group by 1, 2
) as d on d.cohort = l.cohort where l.cohort < 35 and d.age < 12 order by l.cohort, d.age

---- study/src/reports/cohorts/cohort-rows.ts

-- Trino

select a.cohort, 0 as place, a.age, cast(sum(a.money) as bigint) as money,
  cast(sum(a.orders) as bigint) as orders, cast(sum(a.reached) as bigint) as reached
from "tmp_report_aged" as a join "tmp_report_kinds" as k on k.cohort = a.cohort and k."code_0" = a."code_0" group by 1, 2, 3 order by 1, 2, 3
-- DuckDB

select a.cohort, 0 as place, a.age, cast(sum(a.money) as bigint) as money,
  cast(sum(a.orders) as bigint) as orders, cast(sum(a.reached) as bigint) as reached
from "report aged" as a join "report kinds" as k on k.cohort = a.cohort and k."code_0" = a."code_0" group by 1, 2, 3 order by 1, 2, 3

-- Trino

select a.cohort, k."place_0" as place, a.age, cast(sum(a.money) as bigint) as money,
  cast(sum(a.orders) as bigint) as orders, cast(sum(a.reached) as bigint) as reached
from "tmp_report_aged" as a join "tmp_report_kinds" as k on k.cohort = a.cohort and k."code_0" = a."code_0" group by 1, 2, 3 order by 1, 2, 3
-- DuckDB

select a.cohort, k."place_0" as place, a.age, cast(sum(a.money) as bigint) as money,
  cast(sum(a.orders) as bigint) as orders, cast(sum(a.reached) as bigint) as reached
from "report aged" as a join "report kinds" as k on k.cohort = a.cohort and k."code_0" = a."code_0" group by 1, 2, 3 order by 1, 2, 3

-- Trino

select cohort, "place_0" as place, bin, count(*) as customers from "tmp_report_cohorts" group by 1, 2, 3 order by 1, 2, 3
-- DuckDB

select cohort, "place_0" as place, bin, count(*) as customers from "report cohorts" group by 1, 2, 3 order by 1, 2, 3

-- Trino

select cohort, "place_0" as place, cast(sum(customers) as bigint) as customers, min(youngest) as youngest, max(oldest) as oldest,
  cast(sum(days) as bigint) as days, cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected, sum(active) as active,
  max(largest) as largest, sum(worth_squares) as worth_squares, max(worth_largest) as worth_largest
from "tmp_report_kinds" group by 1, 2 order by 1, 2
-- DuckDB

select cohort, "place_0" as place, cast(sum(customers) as bigint) as customers, min(youngest) as youngest, max(oldest) as oldest,
  cast(sum(days) as bigint) as days, cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected, sum(active) as active,
  max(largest) as largest, sum(worth_squares) as worth_squares, max(worth_largest) as worth_largest
from "report kinds" group by 1, 2 order by 1, 2

-- Trino

select cohort, "place_0" as place, second_age as age, count(*) as customers
from "tmp_report_cohorts" where second_age is not null group by 1, 2, 3 order by 1, 2, 3
-- DuckDB

select cohort, "place_0" as place, second_age as age, count(*) as customers
from "report cohorts" where second_age is not null group by 1, 2, 3 order by 1, 2, 3

-- Trino

select cohort, 0 as place, bin, count(*) as customers from "tmp_report_cohorts" group by 1, 2, 3 order by 1, 2, 3
-- DuckDB

select cohort, 0 as place, bin, count(*) as customers from "report cohorts" group by 1, 2, 3 order by 1, 2, 3

-- Trino

select cohort, 0 as place, cast(sum(customers) as bigint) as customers, min(youngest) as youngest, max(oldest) as oldest,
  cast(sum(days) as bigint) as days, cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected, sum(active) as active,
  max(largest) as largest, sum(worth_squares) as worth_squares, max(worth_largest) as worth_largest
from "tmp_report_kinds" group by 1, 2 order by 1, 2
-- DuckDB

select cohort, 0 as place, cast(sum(customers) as bigint) as customers, min(youngest) as youngest, max(oldest) as oldest,
  cast(sum(days) as bigint) as days, cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected, sum(active) as active,
  max(largest) as largest, sum(worth_squares) as worth_squares, max(worth_largest) as worth_largest
from "report kinds" group by 1, 2 order by 1, 2

-- Trino

select cohort, 0 as place, second_age as age, count(*) as customers
from "tmp_report_cohorts" where second_age is not null group by 1, 2, 3 order by 1, 2, 3
-- DuckDB

select cohort, 0 as place, second_age as age, count(*) as customers
from "report cohorts" where second_age is not null group by 1, 2, 3 order by 1, 2, 3

-- Trino
create table "tmp_report_aged" as 
select cohort, "code_0", age, cast(sum(money) as bigint) as money, cast(sum(orders) as bigint) as orders,
  cast(coalesce(sum(case when age <= full_ages then money end), 0) as bigint) as reached
from (
  select m.full_ages, v.money, v.orders, cast(ceil(greatest(v.age, 0) / 0.0) as integer) as age,
    m.cohort, m."code_0"
  from "tmp_report_cells" as v join "tmp_report_cohorts" as m on m.number = v.number
) as each group by cohort, "code_0", age
-- DuckDB
create or replace temporary table "report aged" as 
select cohort, "code_0", age, cast(sum(money) as bigint) as money, cast(sum(orders) as bigint) as orders,
  cast(coalesce(sum(case when age <= full_ages then money end), 0) as bigint) as reached
from (
  select m.full_ages, v.money, v.orders, cast(ceil(greatest(v.age, 0) / 0.0) as integer) as age,
    m.cohort, m."code_0"
  from "report cells" as v join "report cohorts" as m on m.number = v.number
) as each group by cohort, "code_0", age

-- Trino
create table "tmp_report_cohorts" as 
select *, case when historic < 1 then -1 else cast(floor(40 * log10(cast(historic as double)) + 0.0) as integer) end as bin, cast("place_0" as bigint) * 1 as "code_0"
from (
  select s.number, cast(floor((extract(year from s.first_order) * 12 + extract(month from s.first_order) - 1) / 1) as integer) as cohort, s.age as age_days, cast(floor(s.age / 0.0) as integer) as full_ages,
    cast(ceil(s.second_age / 0.0) as integer) as second_age, s.historic, s.expected, cast(s.prob_alive as double) as alive, cast(case when "s"."first_channel" = 'organic' then 1 when "s"."first_channel" = 'paid' then 2 when "s"."first_channel" = 'marketplace' then 3 when "s"."first_channel" = 'referral' then 4 when "s"."first_channel" = 'email' then 5 else 9 end as integer) as "place_0"
  from "tmp_report_lives" as s
) as scored
-- DuckDB
create or replace temporary table "report cohorts" as 
select *, case when historic < 1 then -1 else cast(floor(40 * log10(cast(historic as double)) + 0.0) as integer) end as bin, cast("place_0" as bigint) * 1 as "code_0"
from (
  select s.number, cast(floor((extract(year from s.first_order) * 12 + extract(month from s.first_order) - 1) / 1) as integer) as cohort, s.age as age_days, cast(floor(s.age / 0.0) as integer) as full_ages,
    cast(ceil(s.second_age / 0.0) as integer) as second_age, s.historic, s.expected, cast(s.prob_alive as double) as alive, cast(case when "s"."first_channel" = 'organic' then 1 when "s"."first_channel" = 'paid' then 2 when "s"."first_channel" = 'marketplace' then 3 when "s"."first_channel" = 'referral' then 4 when "s"."first_channel" = 'email' then 5 else 9 end as integer) as "place_0"
  from "report lives" as s
) as scored

-- Trino
create table "tmp_report_kinds" as 
select cohort, "code_0", min("place_0") as "place_0", count(*) as customers, min(age_days) as youngest, max(age_days) as oldest, cast(sum(age_days) as bigint) as days,
  cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected, sum(alive) as active, max(historic) as largest,
  sum(cast(historic + expected as double) * cast(historic + expected as double)) as worth_squares, max(historic + expected) as worth_largest
from "tmp_report_cohorts" group by cohort, "code_0"
-- DuckDB
create or replace temporary table "report kinds" as 
select cohort, "code_0", min("place_0") as "place_0", count(*) as customers, min(age_days) as youngest, max(age_days) as oldest, cast(sum(age_days) as bigint) as days,
  cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected, sum(alive) as active, max(historic) as largest,
  sum(cast(historic + expected as double) * cast(historic + expected as double)) as worth_squares, max(historic + expected) as worth_largest
from "report cohorts" group by cohort, "code_0"

-- Trino
select cohort, "place_0" as place, full_ages as age, count(*) as customers from "tmp_report_cohorts" group by 1, 2, 3 order by 1, 2, 3
-- DuckDB
select cohort, "place_0" as place, full_ages as age, count(*) as customers from "report cohorts" group by 1, 2, 3 order by 1, 2, 3

-- Trino
select cohort, 0 as place, full_ages as age, count(*) as customers from "tmp_report_cohorts" group by 1, 2, 3 order by 1, 2, 3
-- DuckDB
select cohort, 0 as place, full_ages as age, count(*) as customers from "report cohorts" group by 1, 2, 3 order by 1, 2, 3

---- study/src/reports/cohorts/layers.ts

-- Trino

select cast(floor((extract(year from date_add('day', -"first_ago", date '2025-12-30')) * 12 + extract(month from date_add('day', -"first_ago", date '2025-12-30')) - 1) / 1) as integer) as cohort, cast(floor((extract(year from date_add('day', -"ago", date '2025-12-30')) * 12 + extract(month from date_add('day', -"ago", date '2025-12-30')) - 1) / 1) as integer) as period, cast(sum(ordered - returned) as bigint) as money
from "tmp_report_days" group by 1, 2 order by 1, 2
-- DuckDB

select cast(floor((extract(year from (date '2025-12-30' + cast(-"first_ago" as integer))) * 12 + extract(month from (date '2025-12-30' + cast(-"first_ago" as integer))) - 1) / 1) as integer) as cohort, cast(floor((extract(year from (date '2025-12-30' + cast(-"ago" as integer))) * 12 + extract(month from (date '2025-12-30' + cast(-"ago" as integer))) - 1) / 1) as integer) as period, cast(sum(ordered - returned) as bigint) as money
from "report days" group by 1, 2 order by 1, 2

---- study/src/reports/cohorts/places.ts

-- Trino

select name as value from "tmp_report_groups" where dimension = 0
order by customers desc, name limit 11
-- DuckDB

select name as value from "report groups" where dimension = 0
order by customers desc, name limit 11

---- study/src/reports/cohorts/quality.ts

-- Trino

select m.cohort, cast(count(*) as bigint) as customers, cast(sum(case when b.age >= 92 then 1 else 0 end) as bigint) as n, sum(case when b.age >= 92 then "b"."by_quality_age" else 0 end) as sum, sum(case when b.age >= 92 then "b"."by_quality_age" * "b"."by_quality_age" else 0 end) as squares
from "tmp_report_lives" as b join "tmp_report_cohorts" as m on m.number = b.number group by m.cohort order by m.cohort
-- DuckDB

select m.cohort, cast(count(*) as bigint) as customers, cast(sum(case when b.age >= 92 then 1 else 0 end) as bigint) as n, sum(case when b.age >= 92 then "b"."by_quality_age" else 0 end) as sum, sum(case when b.age >= 92 then "b"."by_quality_age" * "b"."by_quality_age" else 0 end) as squares
from "report lives" as b join "report cohorts" as m on m.number = b.number group by m.cohort order by m.cohort

---- study/src/reports/customers/build-customers.ts

-- Trino

select s.customer, cast(s.first_order as varchar) as first_order, cast(s.last_order as varchar) as last_order, s.orders, s.transactions,
  s.historic_value, s.prob_alive, s.expected_transactions, s.expected_money, s.money_low95, s.money_low80, s.money_median, s.money_high80,
  s.money_high95, s.discounted_money, s.customer_lifetime_value, cast(s.next_order_expected as varchar) as next_order_expected, "s"."historic_gross_margin", "s"."expected_gross_margin", "s"."lifetime_gross_margin", "s"."gross_margin_low95", "s"."gross_margin_low80", "s"."gross_margin_median", "s"."gross_margin_high80", "s"."gross_margin_high95", "s"."historic_contribution", "s"."expected_contribution", "s"."lifetime_contribution", "s"."contribution_low95", "s"."contribution_low80", "s"."contribution_median", "s"."contribution_high80", "s"."contribution_high95", "s"."historic_net", "s"."expected_net", "s"."lifetime_net", "s"."net_low95", "s"."net_low80", "s"."net_median", "s"."net_high80", "s"."net_high95", "s"."cost_of_goods", "s"."payment_fees", "s"."shipping_cost", "s"."service_cost", "s"."retention_cost", "s"."indirect_cost"
from "perennial_scores" as s join "tmp_report_customers" as c on c.customer = s.customer order by c.place
-- DuckDB

select s.customer, cast(s.first_order as varchar) as first_order, cast(s.last_order as varchar) as last_order, s.orders, s.transactions,
  s.historic_value, s.prob_alive, s.expected_transactions, s.expected_money, s.money_low95, s.money_low80, s.money_median, s.money_high80,
  s.money_high95, s.discounted_money, s.customer_lifetime_value, cast(s.next_order_expected as varchar) as next_order_expected, "s"."historic_gross_margin", "s"."expected_gross_margin", "s"."lifetime_gross_margin", "s"."gross_margin_low95", "s"."gross_margin_low80", "s"."gross_margin_median", "s"."gross_margin_high80", "s"."gross_margin_high95", "s"."historic_contribution", "s"."expected_contribution", "s"."lifetime_contribution", "s"."contribution_low95", "s"."contribution_low80", "s"."contribution_median", "s"."contribution_high80", "s"."contribution_high95", "s"."historic_net", "s"."expected_net", "s"."lifetime_net", "s"."net_low95", "s"."net_low80", "s"."net_median", "s"."net_high80", "s"."net_high95", "s"."cost_of_goods", "s"."payment_fees", "s"."shipping_cost", "s"."service_cost", "s"."retention_cost", "s"."indirect_cost"
from "scores" as s join "report customers" as c on c.customer = s.customer order by c.place

---- study/src/reports/customers/chosen-customers.ts

-- Trino
create table "tmp_report_customers" as 
select customer, cast(row_number() over (order by expected_money desc, customer) - 1 as integer) as place from (select customer, expected_money from (select * from "perennial_scores") as part) as chosen
-- DuckDB
create or replace temporary table "report customers" as 
select customer, cast(row_number() over (order by expected_money desc, customer) - 1 as integer) as place from (select customer, expected_money from (select * from "scores") as part) as chosen

---- study/src/reports/customers/timelines.ts

-- Trino

select c.place, date_diff('day', s.first_order, cast(o.ordered_at as date)) as days, sum(o.amount) as money
from "perennial_orders" as o join "tmp_report_customers" as c on c.customer = o.customer join "perennial_scores" as s on s.customer = o.customer
where cast(o.ordered_at as date) <= date '2025-12-30'
group by c.place, s.first_order, cast(o.ordered_at as date) order by 1, 2
-- DuckDB

select c.place, date_diff('day', s.first_order, cast(o.ordered_at as date)) as days, sum(o.amount) as money
from "orders" as o join "report customers" as c on c.customer = o.customer join "scores" as s on s.customer = o.customer
where cast(o.ordered_at as date) <= date '2025-12-30'
group by c.place, s.first_order, cast(o.ordered_at as date) order by 1, 2

---- study/src/reports/data/build-data.ts

-- Trino

select count(*) as orders, cast(coalesce(sum(amount), 0) as bigint) as money,
  count(*) filter (where cast(ordered_at as date) > date '2025-12-30') as after,
  cast(coalesce(sum(amount) filter (where cast(ordered_at as date) > date '2025-12-30'), 0) as bigint) as moneyafter
from "perennial_orders"
-- DuckDB

select count(*) as orders, cast(coalesce(sum(amount), 0) as bigint) as money,
  count(*) filter (where cast(ordered_at as date) > date '2025-12-30') as after,
  cast(coalesce(sum(amount) filter (where cast(ordered_at as date) > date '2025-12-30'), 0) as bigint) as moneyafter
from "orders"

---- study/src/reports/data/months.ts

-- Trino

select 24311 - cast(floor((extract(year from date_add('day', -"ago", date '2025-12-30')) * 12 + extract(month from date_add('day', -"ago", date '2025-12-30')) - 1) / 1) as integer) as back, cast(sum(orders) as bigint) as orders, cast(sum(money) as bigint) as money, cast(sum(newcomers) as bigint) as newcomers
from (select ago, orders, ordered - returned as money, 0 as newcomers from "tmp_report_days"
  union all select age, 0, 0, count(*) from "tmp_report_lives" group by age) as days
group by 1
-- DuckDB

select 24311 - cast(floor((extract(year from (date '2025-12-30' + cast(-"ago" as integer))) * 12 + extract(month from (date '2025-12-30' + cast(-"ago" as integer))) - 1) / 1) as integer) as back, cast(sum(orders) as bigint) as orders, cast(sum(money) as bigint) as money, cast(sum(newcomers) as bigint) as newcomers
from (select ago, orders, ordered - returned as money, 0 as newcomers from "report days"
  union all select age, 0, 0, count(*) from "report lives" group by age) as days
group by 1

-- Trino

select cast(sum(case when bitwise_and("months_0", bigint '1') = bigint '1' then 1 else 0 end) as bigint) as "n_0", cast(sum(case when bitwise_and("months_0", bigint '2') = bigint '2' then 1 else 0 end) as bigint) as "n_1", cast(sum(case when bitwise_and("months_0", bigint '4') = bigint '4' then 1 else 0 end) as bigint) as "n_2", cast(sum(case when bitwise_and("months_0", bigint '8') = bigint '8' then 1 else 0 end) as bigint) as "n_3", cast(sum(case when bitwise_and("months_0", bigint '16') = bigint '16' then 1 else 0 end) as bigint) as "n_4", cast(sum(case when bitwise_and("months_0", bigint '32') = bigint '32' then 1 else 0 end) as bigint) as "n_5", cast(sum(case when bitwise_and("months_0", bigint '64') = bigint '64' then 1 else 0 end) as bigint) as "n_6", cast(sum(case when bitwise_and("months_0", bigint '128') = bigint '128' then 1 else 0 end) as bigint) as "n_7", cast(sum(case when bitwise_and("months_0", bigint '256') = bigint '256' then 1 else 0 end) as bigint) as "n_8", cast(sum(case when bitwise_and("months_0", bigint '512') = bigint '512' then 1 else 0 end) as bigint) as "n_9", cast(sum(case when bitwise_and("months_0", bigint '1024') = bigint '1024' then 1 else 0 end) as bigint) as "n_10", cast(sum(case when bitwise_and("months_0", bigint '2048') = bigint '2048' then 1 else 0 end) as bigint) as "n_11", cast(sum(case when bitwise_and("months_0", bigint '4096') = bigint '4096' then 1 else 0 end) as bigint) as "n_12", cast(sum(case when bitwise_and("months_0", bigint '8192') = bigint '8192' then 1 else 0 end) as bigint) as "n_13", cast(sum(case when bitwise_and("months_0", bigint '16384') = bigint '16384' then 1 else 0 end) as bigint) as "n_14", cast(sum(case when bitwise_and("months_0", bigint '32768') = bigint '32768' then 1 else 0 end) as bigint) as "n_15", cast(sum(case when bitwise_and("months_0", bigint '65536') = bigint '65536' then 1 else 0 end) as bigint) as "n_16", cast(sum(case when bitwise_and("months_0", bigint '131072') = bigint '131072' then 1 else 0 end) as bigint) as "n_17", cast(sum(case when bitwise_and("months_0", bigint '262144') = bigint '262144' then 1 else 0 end) as bigint) as "n_18", cast(sum(case when bitwise_and("months_0", bigint '524288') = bigint '524288' then 1 else 0 end) as bigint) as "n_19", cast(sum(case when bitwise_and("months_0", bigint '1048576') = bigint '1048576' then 1 else 0 end) as bigint) as "n_20", cast(sum(case when bitwise_and("months_0", bigint '2097152') = bigint '2097152' then 1 else 0 end) as bigint) as "n_21", cast(sum(case when bitwise_and("months_0", bigint '4194304') = bigint '4194304' then 1 else 0 end) as bigint) as "n_22", cast(sum(case when bitwise_and("months_0", bigint '8388608') = bigint '8388608' then 1 else 0 end) as bigint) as "n_23", cast(sum(case when bitwise_and("months_0", bigint '16777216') = bigint '16777216' then 1 else 0 end) as bigint) as "n_24", cast(sum(case when bitwise_and("months_0", bigint '33554432') = bigint '33554432' then 1 else 0 end) as bigint) as "n_25", cast(sum(case when bitwise_and("months_0", bigint '67108864') = bigint '67108864' then 1 else 0 end) as bigint) as "n_26", cast(sum(case when bitwise_and("months_0", bigint '134217728') = bigint '134217728' then 1 else 0 end) as bigint) as "n_27", cast(sum(case when bitwise_and("months_0", bigint '268435456') = bigint '268435456' then 1 else 0 end) as bigint) as "n_28", cast(sum(case when bitwise_and("months_0", bigint '536870912') = bigint '536870912' then 1 else 0 end) as bigint) as "n_29", cast(sum(case when bitwise_and("months_0", bigint '1073741824') = bigint '1073741824' then 1 else 0 end) as bigint) as "n_30", cast(sum(case when bitwise_and("months_0", bigint '2147483648') = bigint '2147483648' then 1 else 0 end) as bigint) as "n_31", cast(sum(case when bitwise_and("months_0", bigint '4294967296') = bigint '4294967296' then 1 else 0 end) as bigint) as "n_32", cast(sum(case when bitwise_and("months_0", bigint '8589934592') = bigint '8589934592' then 1 else 0 end) as bigint) as "n_33", cast(sum(case when bitwise_and("months_0", bigint '17179869184') = bigint '17179869184' then 1 else 0 end) as bigint) as "n_34", cast(sum(case when bitwise_and("months_0", bigint '34359738368') = bigint '34359738368' then 1 else 0 end) as bigint) as "n_35"
from (
  select number, bitwise_or_agg(bitwise_left_shift(bigint '1', case when back >= 0 and back < 63 then back - 0 end)) as "months_0"
  from (
    select v.number, b.back from "tmp_report_moves" as v join (
      select ago, cast(24311 - cast(floor((extract(year from date_add('day', -"ago", date '2025-12-30')) * 12 + extract(month from date_add('day', -"ago", date '2025-12-30')) - 1) / 1) as integer) as integer) as back from "tmp_report_days" group by ago
    ) as b on b.ago = v.ago where v.orders > 0
  ) as dated group by number
) as each
-- DuckDB

select cast(sum(case when ("months_0" & 1) = 1 then 1 else 0 end) as bigint) as "n_0", cast(sum(case when ("months_0" & 2) = 2 then 1 else 0 end) as bigint) as "n_1", cast(sum(case when ("months_0" & 4) = 4 then 1 else 0 end) as bigint) as "n_2", cast(sum(case when ("months_0" & 8) = 8 then 1 else 0 end) as bigint) as "n_3", cast(sum(case when ("months_0" & 16) = 16 then 1 else 0 end) as bigint) as "n_4", cast(sum(case when ("months_0" & 32) = 32 then 1 else 0 end) as bigint) as "n_5", cast(sum(case when ("months_0" & 64) = 64 then 1 else 0 end) as bigint) as "n_6", cast(sum(case when ("months_0" & 128) = 128 then 1 else 0 end) as bigint) as "n_7", cast(sum(case when ("months_0" & 256) = 256 then 1 else 0 end) as bigint) as "n_8", cast(sum(case when ("months_0" & 512) = 512 then 1 else 0 end) as bigint) as "n_9", cast(sum(case when ("months_0" & 1024) = 1024 then 1 else 0 end) as bigint) as "n_10", cast(sum(case when ("months_0" & 2048) = 2048 then 1 else 0 end) as bigint) as "n_11", cast(sum(case when ("months_0" & 4096) = 4096 then 1 else 0 end) as bigint) as "n_12", cast(sum(case when ("months_0" & 8192) = 8192 then 1 else 0 end) as bigint) as "n_13", cast(sum(case when ("months_0" & 16384) = 16384 then 1 else 0 end) as bigint) as "n_14", cast(sum(case when ("months_0" & 32768) = 32768 then 1 else 0 end) as bigint) as "n_15", cast(sum(case when ("months_0" & 65536) = 65536 then 1 else 0 end) as bigint) as "n_16", cast(sum(case when ("months_0" & 131072) = 131072 then 1 else 0 end) as bigint) as "n_17", cast(sum(case when ("months_0" & 262144) = 262144 then 1 else 0 end) as bigint) as "n_18", cast(sum(case when ("months_0" & 524288) = 524288 then 1 else 0 end) as bigint) as "n_19", cast(sum(case when ("months_0" & 1048576) = 1048576 then 1 else 0 end) as bigint) as "n_20", cast(sum(case when ("months_0" & 2097152) = 2097152 then 1 else 0 end) as bigint) as "n_21", cast(sum(case when ("months_0" & 4194304) = 4194304 then 1 else 0 end) as bigint) as "n_22", cast(sum(case when ("months_0" & 8388608) = 8388608 then 1 else 0 end) as bigint) as "n_23", cast(sum(case when ("months_0" & 16777216) = 16777216 then 1 else 0 end) as bigint) as "n_24", cast(sum(case when ("months_0" & 33554432) = 33554432 then 1 else 0 end) as bigint) as "n_25", cast(sum(case when ("months_0" & 67108864) = 67108864 then 1 else 0 end) as bigint) as "n_26", cast(sum(case when ("months_0" & 134217728) = 134217728 then 1 else 0 end) as bigint) as "n_27", cast(sum(case when ("months_0" & 268435456) = 268435456 then 1 else 0 end) as bigint) as "n_28", cast(sum(case when ("months_0" & 536870912) = 536870912 then 1 else 0 end) as bigint) as "n_29", cast(sum(case when ("months_0" & 1073741824) = 1073741824 then 1 else 0 end) as bigint) as "n_30", cast(sum(case when ("months_0" & 2147483648) = 2147483648 then 1 else 0 end) as bigint) as "n_31", cast(sum(case when ("months_0" & 4294967296) = 4294967296 then 1 else 0 end) as bigint) as "n_32", cast(sum(case when ("months_0" & 8589934592) = 8589934592 then 1 else 0 end) as bigint) as "n_33", cast(sum(case when ("months_0" & 17179869184) = 17179869184 then 1 else 0 end) as bigint) as "n_34", cast(sum(case when ("months_0" & 34359738368) = 34359738368 then 1 else 0 end) as bigint) as "n_35"
from (
  select number, bit_or(cast(1 as bigint) << case when back >= 0 and back < 63 then back - 0 end) as "months_0"
  from (
    select v.number, b.back from "report moves" as v join (
      select ago, cast(24311 - cast(floor((extract(year from (date '2025-12-30' + cast(-"ago" as integer))) * 12 + extract(month from (date '2025-12-30' + cast(-"ago" as integer))) - 1) / 1) as integer) as integer) as back from "report days" group by ago
    ) as b on b.ago = v.ago where v.orders > 0
  ) as dated group by number
) as each

---- study/src/reports/drivers/build-drivers.ts

-- Trino
select count(*) as customers, count(case when age >= 0 then 1 end) as "n_0", count(case when age >= 30 then 1 end) as "n_30", count(case when age >= 90 then 1 end) as "n_90", count(case when age >= 180 then 1 end) as "n_180", count(case when age >= 365 then 1 end) as "n_365" from "tmp_report_lives"
-- DuckDB
select count(*) as customers, count(case when age >= 0 then 1 end) as "n_0", count(case when age >= 30 then 1 end) as "n_30", count(case when age >= 90 then 1 end) as "n_90", count(case when age >= 180 then 1 end) as "n_180", count(case when age >= 365 then 1 end) as "n_365" from "report lives"

---- study/src/reports/drivers/traits.ts

-- Trino

select cast(quarter as integer) as quarter, cast(max(by_0) as bigint) as most
from (select by_0, ntile(4) over (order by by_0, customer) as quarter from "tmp_report_lives") as quartered group by quarter order by quarter
-- DuckDB

select cast(quarter as integer) as quarter, cast(max(by_0) as bigint) as most
from (select by_0, ntile(4) over (order by by_0, customer) as quarter from "report lives") as quartered group by quarter order by quarter

-- Trino

select value, count(case when age >= 365 then 1 end) as customers, count(*) as everyone,
  coalesce(sum(case when age >= 365 then money end), 0) as "value_sum", coalesce(sum(case when age >= 365 then money - "value_mean" end), 0) as "value_away", coalesce(sum(case when age >= 365 then (money - "value_mean") * (money - "value_mean") end), 0) as "value_squares", coalesce(sum(case when age >= 365 then cast(returned as double) end), 0) as "return_sum", coalesce(sum(case when age >= 365 then cast(returned as double) - "return_mean" end), 0) as "return_away", coalesce(sum(case when age >= 365 then (cast(returned as double) - "return_mean") * (cast(returned as double) - "return_mean") end), 0) as "return_squares", coalesce(sum(case when true then active end), 0) as "active_sum", coalesce(sum(case when true then active - "active_mean" end), 0) as "active_away", coalesce(sum(case when true then (active - "active_mean") * (active - "active_mean") end), 0) as "active_squares"
from (
  select "trait_basket" as value, age, money, returned, active, avg(case when age >= 365 then money end) over (partition by "quarter") as value_mean,
    avg(case when age >= 365 then cast(returned as double) end) over (partition by "quarter") as return_mean, avg(active) over (partition by "quarter") as active_mean
  from "tmp_report_traits"
) as beside group by value order by everyone desc, value
-- DuckDB

select value, count(case when age >= 365 then 1 end) as customers, count(*) as everyone,
  coalesce(sum(case when age >= 365 then money end), 0) as "value_sum", coalesce(sum(case when age >= 365 then money - "value_mean" end), 0) as "value_away", coalesce(sum(case when age >= 365 then (money - "value_mean") * (money - "value_mean") end), 0) as "value_squares", coalesce(sum(case when age >= 365 then cast(returned as double) end), 0) as "return_sum", coalesce(sum(case when age >= 365 then cast(returned as double) - "return_mean" end), 0) as "return_away", coalesce(sum(case when age >= 365 then (cast(returned as double) - "return_mean") * (cast(returned as double) - "return_mean") end), 0) as "return_squares", coalesce(sum(case when true then active end), 0) as "active_sum", coalesce(sum(case when true then active - "active_mean" end), 0) as "active_away", coalesce(sum(case when true then (active - "active_mean") * (active - "active_mean") end), 0) as "active_squares"
from (
  select "trait_basket" as value, age, money, returned, active, avg(case when age >= 365 then money end) over (partition by "quarter") as value_mean,
    avg(case when age >= 365 then cast(returned as double) end) over (partition by "quarter") as return_mean, avg(active) over (partition by "quarter") as active_mean
  from "report traits"
) as beside group by value order by everyone desc, value

-- Trino

select value, count(case when age >= 365 then 1 end) as customers, count(*) as everyone,
  coalesce(sum(case when age >= 365 then money end), 0) as "value_sum", coalesce(sum(case when age >= 365 then money - "value_mean" end), 0) as "value_away", coalesce(sum(case when age >= 365 then (money - "value_mean") * (money - "value_mean") end), 0) as "value_squares", coalesce(sum(case when age >= 365 then cast(returned as double) end), 0) as "return_sum", coalesce(sum(case when age >= 365 then cast(returned as double) - "return_mean" end), 0) as "return_away", coalesce(sum(case when age >= 365 then (cast(returned as double) - "return_mean") * (cast(returned as double) - "return_mean") end), 0) as "return_squares", coalesce(sum(case when true then active end), 0) as "active_sum", coalesce(sum(case when true then active - "active_mean" end), 0) as "active_away", coalesce(sum(case when true then (active - "active_mean") * (active - "active_mean") end), 0) as "active_squares"
from (
  select "trait_channel" as value, age, money, returned, active, avg(case when age >= 365 then money end) over (partition by "quarter") as value_mean,
    avg(case when age >= 365 then cast(returned as double) end) over (partition by "quarter") as return_mean, avg(active) over (partition by "quarter") as active_mean
  from "tmp_report_traits"
) as beside group by value order by everyone desc, value
-- DuckDB

select value, count(case when age >= 365 then 1 end) as customers, count(*) as everyone,
  coalesce(sum(case when age >= 365 then money end), 0) as "value_sum", coalesce(sum(case when age >= 365 then money - "value_mean" end), 0) as "value_away", coalesce(sum(case when age >= 365 then (money - "value_mean") * (money - "value_mean") end), 0) as "value_squares", coalesce(sum(case when age >= 365 then cast(returned as double) end), 0) as "return_sum", coalesce(sum(case when age >= 365 then cast(returned as double) - "return_mean" end), 0) as "return_away", coalesce(sum(case when age >= 365 then (cast(returned as double) - "return_mean") * (cast(returned as double) - "return_mean") end), 0) as "return_squares", coalesce(sum(case when true then active end), 0) as "active_sum", coalesce(sum(case when true then active - "active_mean" end), 0) as "active_away", coalesce(sum(case when true then (active - "active_mean") * (active - "active_mean") end), 0) as "active_squares"
from (
  select "trait_channel" as value, age, money, returned, active, avg(case when age >= 365 then money end) over (partition by "quarter") as value_mean,
    avg(case when age >= 365 then cast(returned as double) end) over (partition by "quarter") as return_mean, avg(active) over (partition by "quarter") as active_mean
  from "report traits"
) as beside group by value order by everyone desc, value

-- Trino

select value, count(case when age >= 365 then 1 end) as customers, count(*) as everyone,
  coalesce(sum(case when age >= 365 then money end), 0) as "value_sum", coalesce(sum(case when age >= 365 then money - "value_mean" end), 0) as "value_away", coalesce(sum(case when age >= 365 then (money - "value_mean") * (money - "value_mean") end), 0) as "value_squares", coalesce(sum(case when age >= 365 then cast(returned as double) end), 0) as "return_sum", coalesce(sum(case when age >= 365 then cast(returned as double) - "return_mean" end), 0) as "return_away", coalesce(sum(case when age >= 365 then (cast(returned as double) - "return_mean") * (cast(returned as double) - "return_mean") end), 0) as "return_squares", coalesce(sum(case when true then active end), 0) as "active_sum", coalesce(sum(case when true then active - "active_mean" end), 0) as "active_away", coalesce(sum(case when true then (active - "active_mean") * (active - "active_mean") end), 0) as "active_squares"
from (
  select "trait_month" as value, age, money, returned, active, avg(case when age >= 365 then money end) over (partition by "year") as value_mean,
    avg(case when age >= 365 then cast(returned as double) end) over (partition by "year") as return_mean, avg(active) over (partition by "year") as active_mean
  from "tmp_report_traits"
) as beside group by value order by everyone desc, value
-- DuckDB

select value, count(case when age >= 365 then 1 end) as customers, count(*) as everyone,
  coalesce(sum(case when age >= 365 then money end), 0) as "value_sum", coalesce(sum(case when age >= 365 then money - "value_mean" end), 0) as "value_away", coalesce(sum(case when age >= 365 then (money - "value_mean") * (money - "value_mean") end), 0) as "value_squares", coalesce(sum(case when age >= 365 then cast(returned as double) end), 0) as "return_sum", coalesce(sum(case when age >= 365 then cast(returned as double) - "return_mean" end), 0) as "return_away", coalesce(sum(case when age >= 365 then (cast(returned as double) - "return_mean") * (cast(returned as double) - "return_mean") end), 0) as "return_squares", coalesce(sum(case when true then active end), 0) as "active_sum", coalesce(sum(case when true then active - "active_mean" end), 0) as "active_away", coalesce(sum(case when true then (active - "active_mean") * (active - "active_mean") end), 0) as "active_squares"
from (
  select "trait_month" as value, age, money, returned, active, avg(case when age >= 365 then money end) over (partition by "year") as value_mean,
    avg(case when age >= 365 then cast(returned as double) end) over (partition by "year") as return_mean, avg(active) over (partition by "year") as active_mean
  from "report traits"
) as beside group by value order by everyone desc, value

-- Trino

select value, count(case when age >= 365 then 1 end) as customers, count(*) as everyone,
  coalesce(sum(case when age >= 365 then money end), 0) as "value_sum", coalesce(sum(case when age >= 365 then money - "value_mean" end), 0) as "value_away", coalesce(sum(case when age >= 365 then (money - "value_mean") * (money - "value_mean") end), 0) as "value_squares", coalesce(sum(case when age >= 365 then cast(returned as double) end), 0) as "return_sum", coalesce(sum(case when age >= 365 then cast(returned as double) - "return_mean" end), 0) as "return_away", coalesce(sum(case when age >= 365 then (cast(returned as double) - "return_mean") * (cast(returned as double) - "return_mean") end), 0) as "return_squares", coalesce(sum(case when true then active end), 0) as "active_sum", coalesce(sum(case when true then active - "active_mean" end), 0) as "active_away", coalesce(sum(case when true then (active - "active_mean") * (active - "active_mean") end), 0) as "active_squares"
from (
  select "trait_refund" as value, age, money, returned, active, avg(case when age >= 365 then money end) over (partition by "quarter") as value_mean,
    avg(case when age >= 365 then cast(returned as double) end) over (partition by "quarter") as return_mean, avg(active) over (partition by "quarter") as active_mean
  from "tmp_report_traits"
) as beside group by value order by everyone desc, value
-- DuckDB

select value, count(case when age >= 365 then 1 end) as customers, count(*) as everyone,
  coalesce(sum(case when age >= 365 then money end), 0) as "value_sum", coalesce(sum(case when age >= 365 then money - "value_mean" end), 0) as "value_away", coalesce(sum(case when age >= 365 then (money - "value_mean") * (money - "value_mean") end), 0) as "value_squares", coalesce(sum(case when age >= 365 then cast(returned as double) end), 0) as "return_sum", coalesce(sum(case when age >= 365 then cast(returned as double) - "return_mean" end), 0) as "return_away", coalesce(sum(case when age >= 365 then (cast(returned as double) - "return_mean") * (cast(returned as double) - "return_mean") end), 0) as "return_squares", coalesce(sum(case when true then active end), 0) as "active_sum", coalesce(sum(case when true then active - "active_mean" end), 0) as "active_away", coalesce(sum(case when true then (active - "active_mean") * (active - "active_mean") end), 0) as "active_squares"
from (
  select "trait_refund" as value, age, money, returned, active, avg(case when age >= 365 then money end) over (partition by "quarter") as value_mean,
    avg(case when age >= 365 then cast(returned as double) end) over (partition by "quarter") as return_mean, avg(active) over (partition by "quarter") as active_mean
  from "report traits"
) as beside group by value order by everyone desc, value

-- Trino

select value, count(case when age >= 365 then 1 end) as customers, count(*) as everyone,
  coalesce(sum(case when age >= 365 then money end), 0) as "value_sum", coalesce(sum(case when age >= 365 then money - "value_mean" end), 0) as "value_away", coalesce(sum(case when age >= 365 then (money - "value_mean") * (money - "value_mean") end), 0) as "value_squares", coalesce(sum(case when age >= 365 then cast(returned as double) end), 0) as "return_sum", coalesce(sum(case when age >= 365 then cast(returned as double) - "return_mean" end), 0) as "return_away", coalesce(sum(case when age >= 365 then (cast(returned as double) - "return_mean") * (cast(returned as double) - "return_mean") end), 0) as "return_squares", coalesce(sum(case when true then active end), 0) as "active_sum", coalesce(sum(case when true then active - "active_mean" end), 0) as "active_away", coalesce(sum(case when true then (active - "active_mean") * (active - "active_mean") end), 0) as "active_squares"
from (
  select "trait_weekday" as value, age, money, returned, active, avg(case when age >= 365 then money end) over (partition by "quarter") as value_mean,
    avg(case when age >= 365 then cast(returned as double) end) over (partition by "quarter") as return_mean, avg(active) over (partition by "quarter") as active_mean
  from "tmp_report_traits"
) as beside group by value order by everyone desc, value
-- DuckDB

select value, count(case when age >= 365 then 1 end) as customers, count(*) as everyone,
  coalesce(sum(case when age >= 365 then money end), 0) as "value_sum", coalesce(sum(case when age >= 365 then money - "value_mean" end), 0) as "value_away", coalesce(sum(case when age >= 365 then (money - "value_mean") * (money - "value_mean") end), 0) as "value_squares", coalesce(sum(case when age >= 365 then cast(returned as double) end), 0) as "return_sum", coalesce(sum(case when age >= 365 then cast(returned as double) - "return_mean" end), 0) as "return_away", coalesce(sum(case when age >= 365 then (cast(returned as double) - "return_mean") * (cast(returned as double) - "return_mean") end), 0) as "return_squares", coalesce(sum(case when true then active end), 0) as "active_sum", coalesce(sum(case when true then active - "active_mean" end), 0) as "active_away", coalesce(sum(case when true then (active - "active_mean") * (active - "active_mean") end), 0) as "active_squares"
from (
  select "trait_weekday" as value, age, money, returned, active, avg(case when age >= 365 then money end) over (partition by "quarter") as value_mean,
    avg(case when age >= 365 then cast(returned as double) end) over (partition by "quarter") as return_mean, avg(active) over (partition by "quarter") as active_mean
  from "report traits"
) as beside group by value order by everyone desc, value

-- Trino
create table "tmp_report_traits" as 
select b.customer, b.age, cast(b.prob_alive as double) as active, "b"."by_365" - b.by_0 as money,
  case when b.second_age <= 365 then 1 else 0 end as returned,
  cast(extract(year from b.first_order) * 4 + floor((extract(month from b.first_order) - 1) / 3) as integer) as quarter,
  cast(extract(year from b.first_order) as integer) as year,
  "b"."first_channel" as "trait_channel", case when b.by_0 <= 2235 then '0' when b.by_0 <= 4059 then '1' when b.by_0 <= 6862 then '2' else '3' end as trait_basket, cast(((date_diff('day', date '2024-01-01', b.first_order) % 7) + 7) % 7 as varchar) as trait_weekday, cast(extract(month from b.first_order) as varchar) as trait_month
from "tmp_report_lives" as b
-- DuckDB
create or replace temporary table "report traits" as 
select b.customer, b.age, cast(b.prob_alive as double) as active, "b"."by_365" - b.by_0 as money,
  case when b.second_age <= 365 then 1 else 0 end as returned,
  cast(extract(year from b.first_order) * 4 + floor((extract(month from b.first_order) - 1) / 3) as integer) as quarter,
  cast(extract(year from b.first_order) as integer) as year,
  "b"."first_channel" as "trait_channel", case when b.by_0 <= 2235 then '0' when b.by_0 <= 4059 then '1' when b.by_0 <= 6862 then '2' else '3' end as trait_basket, cast(((date_diff('day', date '2024-01-01', b.first_order) % 7) + 7) % 7 as varchar) as trait_weekday, cast(extract(month from b.first_order) as varchar) as trait_month
from "report lives" as b

---- study/src/reports/facts/cells.ts

-- Trino
create table "tmp_report_cells" as 
select number, min(age) as age, cast(sum(orders) as integer) as orders, cast(sum(money) as bigint) as money
from (
  select number, age, orders, cast(money as double) as money, cast(floor(age / 0.0) as integer) as whole, cast(ceil(age / 0.0) as integer) as begun
  from "tmp_report_moves"
) as placed
group by number, whole, begun, case when orders > 0 then 1 else 0 end
-- DuckDB
create or replace temporary table "report cells" as 
select number, min(age) as age, cast(sum(orders) as integer) as orders, cast(sum(money) as bigint) as money
from (
  select number, age, orders, cast(money as double) as money, cast(floor(age / 0.0) as integer) as whole, cast(ceil(age / 0.0) as integer) as begun
  from "report moves"
) as placed
group by number, whole, begun, case when orders > 0 then 1 else 0 end order by number

---- study/src/reports/facts/days.ts

-- Trino
create table "tmp_report_days" as 
select ago + age as first_ago, ago, cast(sum(orders) as bigint) as orders, count(case when orders > 0 and (following is null or following < ago) then 1 end) as transactions,
  cast(sum(case when orders > 0 then money else 0 end) as bigint) as ordered,
  cast(sum(case when orders > 0 then 0 else -money end) as bigint) as returned
from "tmp_report_moves" group by 1, 2
-- DuckDB
create or replace temporary table "report days" as 
select ago + age as first_ago, ago, cast(sum(orders) as bigint) as orders, count(case when orders > 0 and (following is null or following < ago) then 1 end) as transactions,
  cast(sum(case when orders > 0 then money else 0 end) as bigint) as ordered,
  cast(sum(case when orders > 0 then 0 else -money end) as bigint) as returned
from "report moves" group by 1, 2

---- study/src/reports/facts/lives.ts

-- Trino
create table "tmp_report_lives" as 
select p."number", p."customer", p."age", p."silence", p."first_order", p."prob_alive", p."transactions", p."historic", p."expected", p."residual", p."lot", p."first_channel", m."by_0", m."by_30", m."by_90", m."by_180", m."by_365", m.second_age, m.last_but_one - p.silence as last_gap, m.quarters, "m"."before", "m"."now", "m"."orders_before", "m"."orders_now", "m"."moved", "m"."ages", "m"."by_quality_age", "m"."formula_last_0", "m"."formula_orders_0", "m"."formula_money_0", "m"."formula_back_0", "m"."formula_orders_0_0", "m"."formula_money_0_0", "m"."formula_orders_0_1", "m"."formula_money_0_1", "m"."formula_orders_0_2", "m"."formula_money_0_2", "m"."formula_last_1", "m"."formula_orders_1", "m"."formula_money_1", "m"."formula_back_1", "m"."formula_came_1", "m"."formula_orders_1_0", "m"."formula_money_1_0", "m"."formula_orders_1_1", "m"."formula_money_1_1", "m"."formula_orders_1_2", "m"."formula_money_1_2", "m"."slots_0", "m"."orders_at_first", "m"."later_age"
from "tmp_report_people" as p join (
  select number, sum(case when age <= 0 then cast(money as double) else 0 end) as "by_0", sum(case when age <= 30 then cast(money as double) else 0 end) as "by_30", sum(case when age <= 90 then cast(money as double) else 0 end) as "by_90", sum(case when age <= 180 then cast(money as double) else 0 end) as "by_180", sum(case when age <= 365 then cast(money as double) else 0 end) as "by_365", min(case when orders > 0 and age > 0 then age end) as second_age,
    min(case when following < ago then ago end) as last_but_one, bitwise_or_agg(bitwise_left_shift(bigint '1', case when orders > 0 and ago < 5733 then cast(floor(ago / 91) as integer) end)) as quarters, cast(sum(case when ago >= 365 and ago < 730 then money else 0 end) as bigint) as "before", cast(sum(case when ago < 365 then money else 0 end) as bigint) as "now", cast(sum(case when ago >= 365 and ago < 730 then orders else 0 end) as bigint) as "orders_before", cast(sum(case when ago < 365 then orders else 0 end) as bigint) as "orders_now", min(ago) as "moved", bitwise_or_agg(bitwise_left_shift(bigint '1', case when orders > 0 and ago + age >= 365 and ago + age < 730 then cast(floor(age / 91) as integer) end)) as "ages", sum(case when age <= 91 then cast(money as double) else 0 end) as "by_quality_age", min(case when orders > 0 and ago >= 0 then ago end) as "formula_last_0", cast(sum(case when orders > 0 and ago >= 0 then orders else 0 end) as integer) as "formula_orders_0", sum(case when orders > 0 and ago >= 0 then cast(money as double) else 0 end) as "formula_money_0", -sum(case when orders = 0 and ago >= 0 then cast(money as double) else 0 end) as "formula_back_0", cast(sum(case when orders > 0 and ago >= 0 and ago < 31 then orders else 0 end) as integer) as "formula_orders_0_0", sum(case when orders > 0 and ago >= 0 and ago < 31 then cast(money as double) else 0 end) as "formula_money_0_0", cast(sum(case when orders > 0 and ago >= 0 and ago < 92 then orders else 0 end) as integer) as "formula_orders_0_1", sum(case when orders > 0 and ago >= 0 and ago < 92 then cast(money as double) else 0 end) as "formula_money_0_1", cast(sum(case when orders > 0 and ago >= 0 and ago < 366 then orders else 0 end) as integer) as "formula_orders_0_2", sum(case when orders > 0 and ago >= 0 and ago < 366 then cast(money as double) else 0 end) as "formula_money_0_2", min(case when orders > 0 and ago >= 365 then ago end) as "formula_last_1", cast(sum(case when orders > 0 and ago >= 365 then orders else 0 end) as integer) as "formula_orders_1", sum(case when orders > 0 and ago >= 365 then cast(money as double) else 0 end) as "formula_money_1", -sum(case when orders = 0 and ago >= 365 then cast(money as double) else 0 end) as "formula_back_1", sum(case when orders > 0 and ago < 365 and ago >= 0 then cast(money as double) else 0 end) as "formula_came_1", cast(sum(case when orders > 0 and ago >= 365 and ago < 396 then orders else 0 end) as integer) as "formula_orders_1_0", sum(case when orders > 0 and ago >= 365 and ago < 396 then cast(money as double) else 0 end) as "formula_money_1_0", cast(sum(case when orders > 0 and ago >= 365 and ago < 457 then orders else 0 end) as integer) as "formula_orders_1_1", sum(case when orders > 0 and ago >= 365 and ago < 457 then cast(money as double) else 0 end) as "formula_money_1_1", cast(sum(case when orders > 0 and ago >= 365 and ago < 731 then orders else 0 end) as integer) as "formula_orders_1_2", sum(case when orders > 0 and ago >= 365 and ago < 731 then cast(money as double) else 0 end) as "formula_money_1_2", bitwise_or_agg(bitwise_left_shift(bigint '1', case when orders > 0 and case when ago >= 1096 then 13 when ago >= 731 then 12 when ago >= 548 then 11 when ago >= 457 then 10 when ago >= 426 then 9 when ago >= 396 then 8 when ago >= 366 then 7 when ago >= 365 then 6 when ago >= 183 then 5 when ago >= 92 then 4 when ago >= 61 then 3 when ago >= 31 then 2 when ago >= 0 then 1 else 0 end >= 0 and case when ago >= 1096 then 13 when ago >= 731 then 12 when ago >= 548 then 11 when ago >= 457 then 10 when ago >= 426 then 9 when ago >= 396 then 8 when ago >= 366 then 7 when ago >= 365 then 6 when ago >= 183 then 5 when ago >= 92 then 4 when ago >= 61 then 3 when ago >= 31 then 2 when ago >= 0 then 1 else 0 end < 63 then case when ago >= 1096 then 13 when ago >= 731 then 12 when ago >= 548 then 11 when ago >= 457 then 10 when ago >= 426 then 9 when ago >= 396 then 8 when ago >= 366 then 7 when ago >= 365 then 6 when ago >= 183 then 5 when ago >= 92 then 4 when ago >= 61 then 3 when ago >= 31 then 2 when ago >= 0 then 1 else 0 end - 0 end)) as "slots_0", cast(sum(case when age <= 30 then orders else 0 end) as integer) as "orders_at_first", min(case when orders > 0 and age > 30 then age end) as "later_age"
  from "tmp_report_moves" group by number
) as m on m.number = p.number
-- DuckDB
create or replace temporary table "report lives" as 
select p."number", p."customer", p."age", p."silence", p."first_order", p."prob_alive", p."transactions", p."historic", p."expected", p."residual", p."lot", p."first_channel", m."by_0", m."by_30", m."by_90", m."by_180", m."by_365", m.second_age, m.last_but_one - p.silence as last_gap, m.quarters, "m"."before", "m"."now", "m"."orders_before", "m"."orders_now", "m"."moved", "m"."ages", "m"."by_quality_age", "m"."formula_last_0", "m"."formula_orders_0", "m"."formula_money_0", "m"."formula_back_0", "m"."formula_orders_0_0", "m"."formula_money_0_0", "m"."formula_orders_0_1", "m"."formula_money_0_1", "m"."formula_orders_0_2", "m"."formula_money_0_2", "m"."formula_last_1", "m"."formula_orders_1", "m"."formula_money_1", "m"."formula_back_1", "m"."formula_came_1", "m"."formula_orders_1_0", "m"."formula_money_1_0", "m"."formula_orders_1_1", "m"."formula_money_1_1", "m"."formula_orders_1_2", "m"."formula_money_1_2", "m"."slots_0", "m"."orders_at_first", "m"."later_age"
from "report people" as p join (
  select number, sum(case when age <= 0 then cast(money as double) else 0 end) as "by_0", sum(case when age <= 30 then cast(money as double) else 0 end) as "by_30", sum(case when age <= 90 then cast(money as double) else 0 end) as "by_90", sum(case when age <= 180 then cast(money as double) else 0 end) as "by_180", sum(case when age <= 365 then cast(money as double) else 0 end) as "by_365", min(case when orders > 0 and age > 0 then age end) as second_age,
    min(case when following < ago then ago end) as last_but_one, bit_or(cast(1 as bigint) << case when orders > 0 and ago < 5733 then cast(floor(ago / 91) as integer) end) as quarters, cast(sum(case when ago >= 365 and ago < 730 then money else 0 end) as bigint) as "before", cast(sum(case when ago < 365 then money else 0 end) as bigint) as "now", cast(sum(case when ago >= 365 and ago < 730 then orders else 0 end) as bigint) as "orders_before", cast(sum(case when ago < 365 then orders else 0 end) as bigint) as "orders_now", min(ago) as "moved", bit_or(cast(1 as bigint) << case when orders > 0 and ago + age >= 365 and ago + age < 730 then cast(floor(age / 91) as integer) end) as "ages", sum(case when age <= 91 then cast(money as double) else 0 end) as "by_quality_age", min(case when orders > 0 and ago >= 0 then ago end) as "formula_last_0", cast(sum(case when orders > 0 and ago >= 0 then orders else 0 end) as integer) as "formula_orders_0", sum(case when orders > 0 and ago >= 0 then cast(money as double) else 0 end) as "formula_money_0", -sum(case when orders = 0 and ago >= 0 then cast(money as double) else 0 end) as "formula_back_0", cast(sum(case when orders > 0 and ago >= 0 and ago < 31 then orders else 0 end) as integer) as "formula_orders_0_0", sum(case when orders > 0 and ago >= 0 and ago < 31 then cast(money as double) else 0 end) as "formula_money_0_0", cast(sum(case when orders > 0 and ago >= 0 and ago < 92 then orders else 0 end) as integer) as "formula_orders_0_1", sum(case when orders > 0 and ago >= 0 and ago < 92 then cast(money as double) else 0 end) as "formula_money_0_1", cast(sum(case when orders > 0 and ago >= 0 and ago < 366 then orders else 0 end) as integer) as "formula_orders_0_2", sum(case when orders > 0 and ago >= 0 and ago < 366 then cast(money as double) else 0 end) as "formula_money_0_2", min(case when orders > 0 and ago >= 365 then ago end) as "formula_last_1", cast(sum(case when orders > 0 and ago >= 365 then orders else 0 end) as integer) as "formula_orders_1", sum(case when orders > 0 and ago >= 365 then cast(money as double) else 0 end) as "formula_money_1", -sum(case when orders = 0 and ago >= 365 then cast(money as double) else 0 end) as "formula_back_1", sum(case when orders > 0 and ago < 365 and ago >= 0 then cast(money as double) else 0 end) as "formula_came_1", cast(sum(case when orders > 0 and ago >= 365 and ago < 396 then orders else 0 end) as integer) as "formula_orders_1_0", sum(case when orders > 0 and ago >= 365 and ago < 396 then cast(money as double) else 0 end) as "formula_money_1_0", cast(sum(case when orders > 0 and ago >= 365 and ago < 457 then orders else 0 end) as integer) as "formula_orders_1_1", sum(case when orders > 0 and ago >= 365 and ago < 457 then cast(money as double) else 0 end) as "formula_money_1_1", cast(sum(case when orders > 0 and ago >= 365 and ago < 731 then orders else 0 end) as integer) as "formula_orders_1_2", sum(case when orders > 0 and ago >= 365 and ago < 731 then cast(money as double) else 0 end) as "formula_money_1_2", bit_or(cast(1 as bigint) << case when orders > 0 and case when ago >= 1096 then 13 when ago >= 731 then 12 when ago >= 548 then 11 when ago >= 457 then 10 when ago >= 426 then 9 when ago >= 396 then 8 when ago >= 366 then 7 when ago >= 365 then 6 when ago >= 183 then 5 when ago >= 92 then 4 when ago >= 61 then 3 when ago >= 31 then 2 when ago >= 0 then 1 else 0 end >= 0 and case when ago >= 1096 then 13 when ago >= 731 then 12 when ago >= 548 then 11 when ago >= 457 then 10 when ago >= 426 then 9 when ago >= 396 then 8 when ago >= 366 then 7 when ago >= 365 then 6 when ago >= 183 then 5 when ago >= 92 then 4 when ago >= 61 then 3 when ago >= 31 then 2 when ago >= 0 then 1 else 0 end < 63 then case when ago >= 1096 then 13 when ago >= 731 then 12 when ago >= 548 then 11 when ago >= 457 then 10 when ago >= 426 then 9 when ago >= 396 then 8 when ago >= 366 then 7 when ago >= 365 then 6 when ago >= 183 then 5 when ago >= 92 then 4 when ago >= 61 then 3 when ago >= 31 then 2 when ago >= 0 then 1 else 0 end - 0 end) as "slots_0", cast(sum(case when age <= 30 then orders else 0 end) as integer) as "orders_at_first", min(case when orders > 0 and age > 30 then age end) as "later_age"
  from "report moves" group by number
) as m on m.number = p.number

---- study/src/reports/facts/moves.ts

-- Trino
create table "tmp_report_moves" as 
select number, ago, first_ago - ago as age, money, cast(1 as tinyint) as orders, cast(least(dense_rank() over (partition by number order by ago desc), 8) as tinyint) as nth,
  lead(ago) over (partition by number order by ago desc) as following
from (
  select p.number, p.age as first_ago, m.ago, m.money
  from (
    select customer, cast(date_diff('day', cast(ordered_at as date), date '2025-12-30') as integer) as ago, amount as money from "perennial_orders" where cast(ordered_at as date) <= date '2025-12-30'
  ) as m join "tmp_report_people" as p on p.customer = m.customer
) as numbered
union all
select p.number, m.ago, p.age - m.ago, m.money, cast(0 as tinyint), cast(null as tinyint), cast(null as integer)
from (
  select customer, cast(date_diff('day', cast(returned_at as date), date '2025-12-30') as integer) as ago, -amount as money from "perennial_returns" where cast(returned_at as date) <= date '2025-12-30'
) as m join "tmp_report_people" as p on p.customer = m.customer
-- DuckDB
create or replace temporary table "report moves" as 
select number, ago, first_ago - ago as age, money, cast(1 as tinyint) as orders, cast(least(dense_rank() over (partition by number order by ago desc), 8) as tinyint) as nth,
  lead(ago) over (partition by number order by ago desc) as following
from (
  select p.number, p.age as first_ago, m.ago, m.money
  from (
    select customer, cast(date_diff('day', cast(ordered_at as date), date '2025-12-30') as integer) as ago, amount as money from "orders" where cast(ordered_at as date) <= date '2025-12-30'
  ) as m join "report people" as p on p.customer = m.customer
) as numbered
union all
select p.number, m.ago, p.age - m.ago, m.money, cast(0 as tinyint), cast(null as tinyint), cast(null as integer)
from (
  select customer, cast(date_diff('day', cast(returned_at as date), date '2025-12-30') as integer) as ago, -amount as money from "returns" where cast(returned_at as date) <= date '2025-12-30'
) as m join "report people" as p on p.customer = m.customer

---- study/src/reports/facts/people.ts

-- Trino
create table "tmp_report_people" as 
select cast(row_number() over (order by customer) as integer) as number, customer, cast(date_diff('day', first_order, date '2025-12-30') as integer) as age, cast(date_diff('day', last_order, date '2025-12-30') as integer) as silence,
  first_order, prob_alive, transactions, coalesce(cast("historic_value" * 100 as bigint), 0) as historic, coalesce(cast("expected_money" * 100 as bigint), 0) as expected,
  coalesce(cast("residual_lifetime_value" * 100 as bigint), 0) as residual, cast(from_base(substr(to_hex(md5(to_utf8(customer))), 1, 6), 16) % 100 as integer) as lot, "first_channel"
from "perennial_scores"
-- DuckDB
create or replace temporary table "report people" as 
select cast(row_number() over (order by customer) as integer) as number, customer, cast(date_diff('day', first_order, date '2025-12-30') as integer) as age, cast(date_diff('day', last_order, date '2025-12-30') as integer) as silence,
  first_order, prob_alive, transactions, coalesce(cast("historic_value" * 100 as bigint), 0) as historic, coalesce(cast("expected_money" * 100 as bigint), 0) as expected,
  coalesce(cast("residual_lifetime_value" * 100 as bigint), 0) as residual, cast(cast('0x' || substr(md5(customer), 1, 6) as bigint) % 100 as integer) as lot, "first_channel"
from "scores"

---- study/src/reports/facts/valued-customers.ts

-- Trino

select name, count(*) as customers, cast(sum(case when transactions > 1 then 1 else 0 end) as bigint) as repeaters, cast(sum(orders) as bigint) as orders, cast(sum(transactions) as bigint) as transactions,
  sum(alive) as active, sum(historic) as historic, sum(expected) as expected, sum(expected * expected) as expected_squares,
  max(expected) as expected_largest, sum((historic + expected) * (historic + expected)) as worth_squares,
  max(historic + expected) as worth_largest, cast(sum(age) as double) as days, sum(alive * age + (1 - alive) * last) as days_active
from (
  select "stage" as name, orders, transactions, cast(prob_alive as double) as alive,
    coalesce(cast(historic_value as double), 0) as historic, coalesce(cast(expected_money as double), 0) as expected,
    date_diff('day', first_order, date '2025-12-30') as age, date_diff('day', first_order, last_order) as last
  from (select s.*, case
    when prob_alive < 0.0 then 'lapsed'
    when prob_alive < 0.0 or transactions = 1 and date_diff('day', last_order, date '2025-12-30') > 164
      or (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * (date_diff('day', first_order, last_order))) then 'at-risk'
    when r.customer is not null then 'reactivated'
    when transactions = 1 and date_diff('day', last_order, date '2025-12-30') <= 82 then 'new'
    else 'regular' end as stage from "perennial_scores" as s left join "tmp_report_reactivated" as r on r.customer = s.customer) as staged) as valued
group by name order by customers desc, name
-- DuckDB

select name, count(*) as customers, cast(sum(case when transactions > 1 then 1 else 0 end) as bigint) as repeaters, cast(sum(orders) as bigint) as orders, cast(sum(transactions) as bigint) as transactions,
  sum(alive) as active, sum(historic) as historic, sum(expected) as expected, sum(expected * expected) as expected_squares,
  max(expected) as expected_largest, sum((historic + expected) * (historic + expected)) as worth_squares,
  max(historic + expected) as worth_largest, cast(sum(age) as double) as days, sum(alive * age + (1 - alive) * last) as days_active
from (
  select "stage" as name, orders, transactions, cast(prob_alive as double) as alive,
    coalesce(cast(historic_value as double), 0) as historic, coalesce(cast(expected_money as double), 0) as expected,
    date_diff('day', first_order, date '2025-12-30') as age, date_diff('day', first_order, last_order) as last
  from (select s.*, case
    when prob_alive < 0.0 then 'lapsed'
    when prob_alive < 0.0 or transactions = 1 and date_diff('day', last_order, date '2025-12-30') > 164
      or (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * (date_diff('day', first_order, last_order))) then 'at-risk'
    when r.customer is not null then 'reactivated'
    when transactions = 1 and date_diff('day', last_order, date '2025-12-30') <= 82 then 'new'
    else 'regular' end as stage from "scores" as s left join "report reactivated" as r on r.customer = s.customer) as staged) as valued
group by name order by customers desc, name

-- Trino

select name, count(*) as customers, cast(sum(case when transactions > 1 then 1 else 0 end) as bigint) as repeaters, cast(sum(orders) as bigint) as orders, cast(sum(transactions) as bigint) as transactions,
  sum(alive) as active, sum(historic) as historic, sum(expected) as expected, sum(expected * expected) as expected_squares,
  max(expected) as expected_largest, sum((historic + expected) * (historic + expected)) as worth_squares,
  max(historic + expected) as worth_largest, cast(sum(age) as double) as days, sum(alive * age + (1 - alive) * last) as days_active
from (
  select case when (((not (coalesce("orders" = 1, false) or (not coalesce("first_channel" = 'email', false)))) and coalesce("prob_alive" < 0.0, false) and coalesce("expected_money" <= 5000, false)) or (coalesce((cast(historic_value as double) / nullif(orders, 0)) > 1, false) and coalesce((cast(expected_money as double) - cast(historic_value as double)) > 1, false) and coalesce(date_diff('day', "first_order", date '2025-12-30') >= 1, false) and coalesce("last_order" > date '2024-01-01', false)) or (coalesce("orders" between 2 and 90, false) and coalesce("customer" in ('C1', 'C2'), false) and ("first_channel" is null))) then 'in' else 'out' end as name, orders, transactions, cast(prob_alive as double) as alive,
    coalesce(cast(historic_value as double), 0) as historic, coalesce(cast(expected_money as double), 0) as expected,
    date_diff('day', first_order, date '2025-12-30') as age, date_diff('day', first_order, last_order) as last
  from "perennial_scores") as valued
group by name order by customers desc, name
-- DuckDB

select name, count(*) as customers, cast(sum(case when transactions > 1 then 1 else 0 end) as bigint) as repeaters, cast(sum(orders) as bigint) as orders, cast(sum(transactions) as bigint) as transactions,
  sum(alive) as active, sum(historic) as historic, sum(expected) as expected, sum(expected * expected) as expected_squares,
  max(expected) as expected_largest, sum((historic + expected) * (historic + expected)) as worth_squares,
  max(historic + expected) as worth_largest, cast(sum(age) as double) as days, sum(alive * age + (1 - alive) * last) as days_active
from (
  select case when (((not (coalesce("orders" = 1, false) or (not coalesce("first_channel" = 'email', false)))) and coalesce("prob_alive" < 0.0, false) and coalesce("expected_money" <= 5000, false)) or (coalesce((cast(historic_value as double) / nullif(orders, 0)) > 1, false) and coalesce((cast(expected_money as double) - cast(historic_value as double)) > 1, false) and coalesce(date_diff('day', "first_order", date '2025-12-30') >= 1, false) and coalesce("last_order" > date '2024-01-01', false)) or (coalesce("orders" between 2 and 90, false) and coalesce("customer" in ('C1', 'C2'), false) and ("first_channel" is null))) then 'in' else 'out' end as name, orders, transactions, cast(prob_alive as double) as alive,
    coalesce(cast(historic_value as double), 0) as historic, coalesce(cast(expected_money as double), 0) as expected,
    date_diff('day', first_order, date '2025-12-30') as age, date_diff('day', first_order, last_order) as last
  from "scores") as valued
group by name order by customers desc, name

-- Trino

select name, count(*) as customers, cast(sum(case when transactions > 1 then 1 else 0 end) as bigint) as repeaters, cast(sum(orders) as bigint) as orders, cast(sum(transactions) as bigint) as transactions,
  sum(alive) as active, sum(historic) as historic, sum(expected) as expected, sum(expected * expected) as expected_squares,
  max(expected) as expected_largest, sum((historic + expected) * (historic + expected)) as worth_squares,
  max(historic + expected) as worth_largest, cast(sum(age) as double) as days, sum(alive * age + (1 - alive) * last) as days_active
from (
  select case when expected_money >= 0.0 then 'top' when expected_money >= 0.0 then 'high' when expected_money >= 0.0 then 'middle' else 'low' end as name, orders, transactions, cast(prob_alive as double) as alive,
    coalesce(cast(historic_value as double), 0) as historic, coalesce(cast(expected_money as double), 0) as expected,
    date_diff('day', first_order, date '2025-12-30') as age, date_diff('day', first_order, last_order) as last
  from "perennial_scores") as valued
group by name order by customers desc, name
-- DuckDB

select name, count(*) as customers, cast(sum(case when transactions > 1 then 1 else 0 end) as bigint) as repeaters, cast(sum(orders) as bigint) as orders, cast(sum(transactions) as bigint) as transactions,
  sum(alive) as active, sum(historic) as historic, sum(expected) as expected, sum(expected * expected) as expected_squares,
  max(expected) as expected_largest, sum((historic + expected) * (historic + expected)) as worth_squares,
  max(historic + expected) as worth_largest, cast(sum(age) as double) as days, sum(alive * age + (1 - alive) * last) as days_active
from (
  select case when expected_money >= 0.0 then 'top' when expected_money >= 0.0 then 'high' when expected_money >= 0.0 then 'middle' else 'low' end as name, orders, transactions, cast(prob_alive as double) as alive,
    coalesce(cast(historic_value as double), 0) as historic, coalesce(cast(expected_money as double), 0) as expected,
    date_diff('day', first_order, date '2025-12-30') as age, date_diff('day', first_order, last_order) as last
  from "scores") as valued
group by name order by customers desc, name

-- Trino
create table "tmp_report_groups" as 
select case grouping("name_0") when 0 then 0 end as dimension, "name_0" as name, count(*) as customers, cast(sum(case when transactions > 1 then 1 else 0 end) as bigint) as repeaters, cast(sum(orders) as bigint) as orders, cast(sum(transactions) as bigint) as transactions,
  sum(alive) as active, sum(historic) as historic, sum(expected) as expected, sum(expected * expected) as expected_squares,
  max(expected) as expected_largest, sum((historic + expected) * (historic + expected)) as worth_squares,
  max(historic + expected) as worth_largest, cast(sum(age) as double) as days, sum(alive * age + (1 - alive) * last) as days_active
from (
  select "first_channel" as "name_0", orders, transactions, cast(prob_alive as double) as alive,
    coalesce(cast(historic_value as double), 0) as historic, coalesce(cast(expected_money as double), 0) as expected,
    date_diff('day', first_order, date '2025-12-30') as age, date_diff('day', first_order, last_order) as last
  from "perennial_scores") as valued
group by grouping sets (("name_0"))
-- DuckDB
create or replace temporary table "report groups" as 
select case grouping("name_0") when 0 then 0 end as dimension, "name_0" as name, count(*) as customers, cast(sum(case when transactions > 1 then 1 else 0 end) as bigint) as repeaters, cast(sum(orders) as bigint) as orders, cast(sum(transactions) as bigint) as transactions,
  sum(alive) as active, sum(historic) as historic, sum(expected) as expected, sum(expected * expected) as expected_squares,
  max(expected) as expected_largest, sum((historic + expected) * (historic + expected)) as worth_squares,
  max(historic + expected) as worth_largest, cast(sum(age) as double) as days, sum(alive * age + (1 - alive) * last) as days_active
from (
  select "first_channel" as "name_0", orders, transactions, cast(prob_alive as double) as alive,
    coalesce(cast(historic_value as double), 0) as historic, coalesce(cast(expected_money as double), 0) as expected,
    date_diff('day', first_order, date '2025-12-30') as age, date_diff('day', first_order, last_order) as last
  from "scores") as valued
group by grouping sets (("name_0"))

---- study/src/reports/facts/years.ts

-- Trino
create table "tmp_report_years" as 
select number, year, sum(case when month = 0 then money else 0 end) as "month_0", sum(case when month = 1 then money else 0 end) as "month_1", sum(case when month = 2 then money else 0 end) as "month_2", sum(case when month = 3 then money else 0 end) as "month_3", sum(case when month = 4 then money else 0 end) as "month_4", sum(case when month = 5 then money else 0 end) as "month_5", sum(case when month = 6 then money else 0 end) as "month_6", sum(case when month = 7 then money else 0 end) as "month_7", sum(case when month = 8 then money else 0 end) as "month_8", sum(case when month = 9 then money else 0 end) as "month_9", sum(case when month = 10 then money else 0 end) as "month_10", sum(case when month = 11 then money else 0 end) as "month_11"
from (
  select number, cast(floor(whole / 12) as integer) as year, whole % 12 as month, money
  from (select number, cast(floor(age / 0.0) as integer) as whole, cast(money as double) as money from "tmp_report_cells" where orders > 0) as aged
) as placed
group by number, year
-- DuckDB
create or replace temporary table "report years" as 
select number, year, sum(case when month = 0 then money else 0 end) as "month_0", sum(case when month = 1 then money else 0 end) as "month_1", sum(case when month = 2 then money else 0 end) as "month_2", sum(case when month = 3 then money else 0 end) as "month_3", sum(case when month = 4 then money else 0 end) as "month_4", sum(case when month = 5 then money else 0 end) as "month_5", sum(case when month = 6 then money else 0 end) as "month_6", sum(case when month = 7 then money else 0 end) as "month_7", sum(case when month = 8 then money else 0 end) as "month_8", sum(case when month = 9 then money else 0 end) as "month_9", sum(case when month = 10 then money else 0 end) as "month_10", sum(case when month = 11 then money else 0 end) as "month_11"
from (
  select number, cast(floor(whole / 12) as integer) as year, whole % 12 as month, money
  from (select number, cast(floor(age / 0.0) as integer) as whole, cast(money as double) as money from "report cells" where orders > 0) as aged
) as placed
group by number, year

---- study/src/reports/first-orders/gaps.ts

-- Trino

select "place_0" as place, days, returned, count(*) as customers from "tmp_first_gaps" group by 1, 2, 3 order by 1, 2, 3
-- DuckDB

select "place_0" as place, days, returned, count(*) as customers from "first gaps" group by 1, 2, 3 order by 1, 2, 3

-- Trino

select nth as number, ago - coalesce(following, 0) as days, case when following is null then 0 else 1 end as returned, count(*) as customers
from "tmp_report_moves" where orders > 0 and (following is null or following < ago) group by 1, 2, 3 order by 1, 2, 3
-- DuckDB

select nth as number, ago - coalesce(following, 0) as days, case when following is null then 0 else 1 end as returned, count(*) as customers
from "report moves" where orders > 0 and (following is null or following < ago) group by 1, 2, 3 order by 1, 2, 3

-- Trino
create table "tmp_first_gaps" as 
select coalesce(s.second_age, s.age) as days, case when s.second_age is null then 0 else 1 end as returned, cast(case when "s"."first_channel" = 'organic' then 0 when "s"."first_channel" = 'paid' then 1 when "s"."first_channel" = 'marketplace' then 2 when "s"."first_channel" = 'referral' then 3 when "s"."first_channel" = 'email' then 4 else 5 end as integer) as "place_0"
from "tmp_report_lives" as s
-- DuckDB
create or replace temporary table "first gaps" as 
select coalesce(s.second_age, s.age) as days, case when s.second_age is null then 0 else 1 end as returned, cast(case when "s"."first_channel" = 'organic' then 0 when "s"."first_channel" = 'paid' then 1 when "s"."first_channel" = 'marketplace' then 2 when "s"."first_channel" = 'referral' then 3 when "s"."first_channel" = 'email' then 4 else 5 end as integer) as "place_0"
from "report lives" as s

---- study/src/reports/formulas/contract.ts

-- Trino

select count(*) filter (where abs(gap / 7 - 1) <= 0.0) as "week", count(*) filter (where abs(gap / 0.0 - 1) <= 0.0) as "month", count(*) filter (where abs(gap / 0.0 - 1) <= 0.0) as "quarter", count(*) filter (where abs(gap / 0.0 - 1) <= 0.0) as "year", count(*) as customers from (select date_diff('day', first_order, last_order) / cast(transactions - 1 as double) as gap from "perennial_scores" where transactions >= 3) as gaps
-- DuckDB

select count(*) filter (where abs(gap / 7 - 1) <= 0.0) as "week", count(*) filter (where abs(gap / 0.0 - 1) <= 0.0) as "month", count(*) filter (where abs(gap / 0.0 - 1) <= 0.0) as "quarter", count(*) filter (where abs(gap / 0.0 - 1) <= 0.0) as "year", count(*) as customers from (select date_diff('day', first_order, last_order) / cast(transactions - 1 as double) as gap from "scores" where transactions >= 3) as gaps

---- study/src/reports/formulas/members.ts

-- Trino
create table "tmp_report_formulas" as 
select s.number, s.customer, cast(case when "s"."first_channel" = 'organic' then 1 when "s"."first_channel" = 'paid' then 2 when "s"."first_channel" = 'marketplace' then 3 when "s"."first_channel" = 'referral' then 4 when "s"."first_channel" = 'email' then 5 else 9 end as integer) as "key_0", cast(floor((extract(year from s.first_order) * 12 + extract(month from s.first_order) - 1) / 3) as integer) as "key_1",
  s.lot, s.age as first_ago, s.historic, s.residual as residual, s.expected
from "tmp_report_lives" as s 
-- DuckDB
create or replace temporary table "report formulas" as 
select s.number, s.customer, cast(case when "s"."first_channel" = 'organic' then 1 when "s"."first_channel" = 'paid' then 2 when "s"."first_channel" = 'marketplace' then 3 when "s"."first_channel" = 'referral' then 4 when "s"."first_channel" = 'email' then 5 else 9 end as integer) as "key_0", cast(floor((extract(year from s.first_order) * 12 + extract(month from s.first_order) - 1) / 3) as integer) as "key_1",
  s.lot, s.age as first_ago, s.historic, s.residual as residual, s.expected
from "report lives" as s 

---- study/src/reports/formulas/model-misses.ts

-- Trino

select cast(case grouping("key_0", "key_1") when 1 then 0 when 2 then 1 end * 1000000 + coalesce("key_0", "key_1") as integer) as member_of, count(*) as customers, sum(f."pareto_nbd_money") as forecast, sum(f.actual_money) as came
from "tmp_cut_off_2024_12_30_for_365" as f join "tmp_report_formulas" as m on m.customer = f.customer
group by grouping sets (("key_0"), ("key_1"))
-- DuckDB

select cast(case grouping("key_0", "key_1") when 1 then 0 when 2 then 1 end * 1000000 + coalesce("key_0", "key_1") as integer) as member_of, count(*) as customers, sum(f."pareto_nbd_money") as forecast, sum(f.actual_money) as came
from "cut-off 2024-12-30 for 365" as f join "report formulas" as m on m.customer = f.customer
group by grouping sets (("key_0"), ("key_1"))

---- study/src/reports/formulas/model-worth.ts

-- Trino

select cast(case grouping("key_0", "key_1") when 1 then 0 when 2 then 1 end * 1000000 + coalesce("key_0", "key_1") as integer) as member_of, count(*) as customers, cast(sum(historic) as double) as historic, cast(sum(residual) as double) as residual,
  cast(sum(expected) as double) as expected
from "tmp_report_formulas" group by grouping sets (("key_0"), ("key_1"))
-- DuckDB

select cast(case grouping("key_0", "key_1") when 1 then 0 when 2 then 1 end * 1000000 + coalesce("key_0", "key_1") as integer) as member_of, count(*) as customers, cast(sum(historic) as double) as historic, cast(sum(residual) as double) as residual,
  cast(sum(expected) as double) as expected
from "report formulas" group by grouping sets (("key_0"), ("key_1"))

---- study/src/reports/formulas/sums-queries.ts

-- Trino

select cast(case grouping("key_0", "key_1") when 1 then 0 when 2 then 1 end * 1000000 + coalesce("key_0", "key_1") as integer) as member_of, part, age, cast(count(*) as double) as customers
from (
  select "key_0", "key_1", m.lot as part, least(cast(floor((m.first_ago - 0 + 1) / 0.0) as integer), 35) as age
  from "tmp_report_formulas" as m where m.first_ago >= 0
) as aged
group by grouping sets (("key_0", part, age), ("key_1", part, age))
-- DuckDB

select cast(case grouping("key_0", "key_1") when 1 then 0 when 2 then 1 end * 1000000 + coalesce("key_0", "key_1") as integer) as member_of, part, age, cast(count(*) as double) as customers
from (
  select "key_0", "key_1", m.lot as part, least(cast(floor((m.first_ago - 0 + 1) / 0.0) as integer), 35) as age
  from "report formulas" as m where m.first_ago >= 0
) as aged
group by grouping sets (("key_0", part, age), ("key_1", part, age))

---- study/src/reports/formulas/ways.ts

-- Trino

select cast(case grouping("key_0", "key_1") when 1 then 0 when 2 then 1 end * 1000000 + coalesce("key_0", "key_1") as integer) as member_of, "part",
  cast(coalesce(sum("customers_0"), 0) as double) as "customers_0",
  cast(coalesce(sum("lifespanDays_0"), 0) as double) as "lifespanDays_0",
  cast(coalesce(sum("customerDays_0"), 0) as double) as "customerDays_0",
  cast(coalesce(sum("orders_0"), 0) as double) as "orders_0",
  cast(coalesce(sum("money_0"), 0) as double) as "money_0",
  cast(coalesce(sum("back_0"), 0) as double) as "back_0",
  cast(coalesce(sum("active_0_0"), 0) as double) as "active_0_0",
  cast(coalesce(sum("before_0_0"), 0) as double) as "before_0_0",
  cast(coalesce(sum("both_0_0"), 0) as double) as "both_0_0",
  cast(coalesce(sum("orders_0_0"), 0) as double) as "orders_0_0",
  cast(coalesce(sum("money_0_0"), 0) as double) as "money_0_0",
  cast(coalesce(sum("active_0_1"), 0) as double) as "active_0_1",
  cast(coalesce(sum("before_0_1"), 0) as double) as "before_0_1",
  cast(coalesce(sum("both_0_1"), 0) as double) as "both_0_1",
  cast(coalesce(sum("orders_0_1"), 0) as double) as "orders_0_1",
  cast(coalesce(sum("money_0_1"), 0) as double) as "money_0_1",
  cast(coalesce(sum("active_0_2"), 0) as double) as "active_0_2",
  cast(coalesce(sum("before_0_2"), 0) as double) as "before_0_2",
  cast(coalesce(sum("both_0_2"), 0) as double) as "both_0_2",
  cast(coalesce(sum("orders_0_2"), 0) as double) as "orders_0_2",
  cast(coalesce(sum("money_0_2"), 0) as double) as "money_0_2",
  cast(coalesce(sum("customers_1"), 0) as double) as "customers_1",
  cast(coalesce(sum("lifespanDays_1"), 0) as double) as "lifespanDays_1",
  cast(coalesce(sum("customerDays_1"), 0) as double) as "customerDays_1",
  cast(coalesce(sum("orders_1"), 0) as double) as "orders_1",
  cast(coalesce(sum("money_1"), 0) as double) as "money_1",
  cast(coalesce(sum("back_1"), 0) as double) as "back_1",
  cast(coalesce(sum("came_1"), 0) as double) as "came_1",
  cast(coalesce(sum("active_1_0"), 0) as double) as "active_1_0",
  cast(coalesce(sum("before_1_0"), 0) as double) as "before_1_0",
  cast(coalesce(sum("both_1_0"), 0) as double) as "both_1_0",
  cast(coalesce(sum("orders_1_0"), 0) as double) as "orders_1_0",
  cast(coalesce(sum("money_1_0"), 0) as double) as "money_1_0",
  cast(coalesce(sum("active_1_1"), 0) as double) as "active_1_1",
  cast(coalesce(sum("before_1_1"), 0) as double) as "before_1_1",
  cast(coalesce(sum("both_1_1"), 0) as double) as "both_1_1",
  cast(coalesce(sum("orders_1_1"), 0) as double) as "orders_1_1",
  cast(coalesce(sum("money_1_1"), 0) as double) as "money_1_1",
  cast(coalesce(sum("active_1_2"), 0) as double) as "active_1_2",
  cast(coalesce(sum("before_1_2"), 0) as double) as "before_1_2",
  cast(coalesce(sum("both_1_2"), 0) as double) as "both_1_2",
  cast(coalesce(sum("orders_1_2"), 0) as double) as "orders_1_2",
  cast(coalesce(sum("money_1_2"), 0) as double) as "money_1_2"
from (
  select "key_0", "key_1", "part",
  cast(coalesce(sum(case when "formula_last_0" is not null then 1 else 0 end), 0) as double) as "customers_0",
  cast(coalesce(sum(l.age - "formula_last_0"), 0) as double) as "lifespanDays_0",
  cast(coalesce(sum(case when "formula_last_0" is not null then l.age - 0 + 1 end), 0) as double) as "customerDays_0",
  cast(coalesce(sum("formula_orders_0"), 0) as double) as "orders_0",
  cast(coalesce(sum("formula_money_0"), 0) as double) as "money_0",
  cast(coalesce(sum(case when "formula_last_0" is not null then "formula_back_0" end), 0) as double) as "back_0",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '2') <> 0) then 1 else 0 end), 0) as double) as "active_0_0",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '4') <> 0) then 1 else 0 end), 0) as double) as "before_0_0",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '2') <> 0) and (bitwise_and("slots_0", bigint '4') <> 0) then 1 else 0 end), 0) as double) as "both_0_0",
  cast(coalesce(sum("formula_orders_0_0"), 0) as double) as "orders_0_0",
  cast(coalesce(sum("formula_money_0_0"), 0) as double) as "money_0_0",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '14') <> 0) then 1 else 0 end), 0) as double) as "active_0_1",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '16') <> 0) then 1 else 0 end), 0) as double) as "before_0_1",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '14') <> 0) and (bitwise_and("slots_0", bigint '16') <> 0) then 1 else 0 end), 0) as double) as "both_0_1",
  cast(coalesce(sum("formula_orders_0_1"), 0) as double) as "orders_0_1",
  cast(coalesce(sum("formula_money_0_1"), 0) as double) as "money_0_1",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '126') <> 0) then 1 else 0 end), 0) as double) as "active_0_2",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '3968') <> 0) then 1 else 0 end), 0) as double) as "before_0_2",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '126') <> 0) and (bitwise_and("slots_0", bigint '3968') <> 0) then 1 else 0 end), 0) as double) as "both_0_2",
  cast(coalesce(sum("formula_orders_0_2"), 0) as double) as "orders_0_2",
  cast(coalesce(sum("formula_money_0_2"), 0) as double) as "money_0_2",
  cast(coalesce(sum(case when "formula_last_1" is not null then 1 else 0 end), 0) as double) as "customers_1",
  cast(coalesce(sum(l.age - "formula_last_1"), 0) as double) as "lifespanDays_1",
  cast(coalesce(sum(case when "formula_last_1" is not null then l.age - 365 + 1 end), 0) as double) as "customerDays_1",
  cast(coalesce(sum("formula_orders_1"), 0) as double) as "orders_1",
  cast(coalesce(sum("formula_money_1"), 0) as double) as "money_1",
  cast(coalesce(sum(case when "formula_last_1" is not null then "formula_back_1" end), 0) as double) as "back_1",
  cast(coalesce(sum(case when "formula_last_1" is not null then "formula_came_1" end), 0) as double) as "came_1",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '192') <> 0) then 1 else 0 end), 0) as double) as "active_1_0",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '256') <> 0) then 1 else 0 end), 0) as double) as "before_1_0",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '192') <> 0) and (bitwise_and("slots_0", bigint '256') <> 0) then 1 else 0 end), 0) as double) as "both_1_0",
  cast(coalesce(sum("formula_orders_1_0"), 0) as double) as "orders_1_0",
  cast(coalesce(sum("formula_money_1_0"), 0) as double) as "money_1_0",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '960') <> 0) then 1 else 0 end), 0) as double) as "active_1_1",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '1024') <> 0) then 1 else 0 end), 0) as double) as "before_1_1",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '960') <> 0) and (bitwise_and("slots_0", bigint '1024') <> 0) then 1 else 0 end), 0) as double) as "both_1_1",
  cast(coalesce(sum("formula_orders_1_1"), 0) as double) as "orders_1_1",
  cast(coalesce(sum("formula_money_1_1"), 0) as double) as "money_1_1",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '4032') <> 0) then 1 else 0 end), 0) as double) as "active_1_2",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '4096') <> 0) then 1 else 0 end), 0) as double) as "before_1_2",
  cast(coalesce(sum(case when (bitwise_and("slots_0", bigint '4032') <> 0) and (bitwise_and("slots_0", bigint '4096') <> 0) then 1 else 0 end), 0) as double) as "both_1_2",
  cast(coalesce(sum("formula_orders_1_2"), 0) as double) as "orders_1_2",
  cast(coalesce(sum("formula_money_1_2"), 0) as double) as "money_1_2"
  from "tmp_report_lives" as l join (select number, lot as part, "key_0", "key_1" from "tmp_report_formulas") as m on m.number = l.number
  group by grouping sets (("key_0", "key_1", "part"))
) as together
group by grouping sets (("key_0", "part"), ("key_1", "part"))
having coalesce("key_0", "key_1") is not null
-- DuckDB

select cast(case grouping("key_0", "key_1") when 1 then 0 when 2 then 1 end * 1000000 + coalesce("key_0", "key_1") as integer) as member_of, "part",
  cast(coalesce(sum("customers_0"), 0) as double) as "customers_0",
  cast(coalesce(sum("lifespanDays_0"), 0) as double) as "lifespanDays_0",
  cast(coalesce(sum("customerDays_0"), 0) as double) as "customerDays_0",
  cast(coalesce(sum("orders_0"), 0) as double) as "orders_0",
  cast(coalesce(sum("money_0"), 0) as double) as "money_0",
  cast(coalesce(sum("back_0"), 0) as double) as "back_0",
  cast(coalesce(sum("active_0_0"), 0) as double) as "active_0_0",
  cast(coalesce(sum("before_0_0"), 0) as double) as "before_0_0",
  cast(coalesce(sum("both_0_0"), 0) as double) as "both_0_0",
  cast(coalesce(sum("orders_0_0"), 0) as double) as "orders_0_0",
  cast(coalesce(sum("money_0_0"), 0) as double) as "money_0_0",
  cast(coalesce(sum("active_0_1"), 0) as double) as "active_0_1",
  cast(coalesce(sum("before_0_1"), 0) as double) as "before_0_1",
  cast(coalesce(sum("both_0_1"), 0) as double) as "both_0_1",
  cast(coalesce(sum("orders_0_1"), 0) as double) as "orders_0_1",
  cast(coalesce(sum("money_0_1"), 0) as double) as "money_0_1",
  cast(coalesce(sum("active_0_2"), 0) as double) as "active_0_2",
  cast(coalesce(sum("before_0_2"), 0) as double) as "before_0_2",
  cast(coalesce(sum("both_0_2"), 0) as double) as "both_0_2",
  cast(coalesce(sum("orders_0_2"), 0) as double) as "orders_0_2",
  cast(coalesce(sum("money_0_2"), 0) as double) as "money_0_2",
  cast(coalesce(sum("customers_1"), 0) as double) as "customers_1",
  cast(coalesce(sum("lifespanDays_1"), 0) as double) as "lifespanDays_1",
  cast(coalesce(sum("customerDays_1"), 0) as double) as "customerDays_1",
  cast(coalesce(sum("orders_1"), 0) as double) as "orders_1",
  cast(coalesce(sum("money_1"), 0) as double) as "money_1",
  cast(coalesce(sum("back_1"), 0) as double) as "back_1",
  cast(coalesce(sum("came_1"), 0) as double) as "came_1",
  cast(coalesce(sum("active_1_0"), 0) as double) as "active_1_0",
  cast(coalesce(sum("before_1_0"), 0) as double) as "before_1_0",
  cast(coalesce(sum("both_1_0"), 0) as double) as "both_1_0",
  cast(coalesce(sum("orders_1_0"), 0) as double) as "orders_1_0",
  cast(coalesce(sum("money_1_0"), 0) as double) as "money_1_0",
  cast(coalesce(sum("active_1_1"), 0) as double) as "active_1_1",
  cast(coalesce(sum("before_1_1"), 0) as double) as "before_1_1",
  cast(coalesce(sum("both_1_1"), 0) as double) as "both_1_1",
  cast(coalesce(sum("orders_1_1"), 0) as double) as "orders_1_1",
  cast(coalesce(sum("money_1_1"), 0) as double) as "money_1_1",
  cast(coalesce(sum("active_1_2"), 0) as double) as "active_1_2",
  cast(coalesce(sum("before_1_2"), 0) as double) as "before_1_2",
  cast(coalesce(sum("both_1_2"), 0) as double) as "both_1_2",
  cast(coalesce(sum("orders_1_2"), 0) as double) as "orders_1_2",
  cast(coalesce(sum("money_1_2"), 0) as double) as "money_1_2"
from (
  select "key_0", "key_1", "part",
  cast(coalesce(sum(case when "formula_last_0" is not null then 1 else 0 end), 0) as double) as "customers_0",
  cast(coalesce(sum(l.age - "formula_last_0"), 0) as double) as "lifespanDays_0",
  cast(coalesce(sum(case when "formula_last_0" is not null then l.age - 0 + 1 end), 0) as double) as "customerDays_0",
  cast(coalesce(sum("formula_orders_0"), 0) as double) as "orders_0",
  cast(coalesce(sum("formula_money_0"), 0) as double) as "money_0",
  cast(coalesce(sum(case when "formula_last_0" is not null then "formula_back_0" end), 0) as double) as "back_0",
  cast(coalesce(sum(case when (("slots_0" & 2) <> 0) then 1 else 0 end), 0) as double) as "active_0_0",
  cast(coalesce(sum(case when (("slots_0" & 4) <> 0) then 1 else 0 end), 0) as double) as "before_0_0",
  cast(coalesce(sum(case when (("slots_0" & 2) <> 0) and (("slots_0" & 4) <> 0) then 1 else 0 end), 0) as double) as "both_0_0",
  cast(coalesce(sum("formula_orders_0_0"), 0) as double) as "orders_0_0",
  cast(coalesce(sum("formula_money_0_0"), 0) as double) as "money_0_0",
  cast(coalesce(sum(case when (("slots_0" & 14) <> 0) then 1 else 0 end), 0) as double) as "active_0_1",
  cast(coalesce(sum(case when (("slots_0" & 16) <> 0) then 1 else 0 end), 0) as double) as "before_0_1",
  cast(coalesce(sum(case when (("slots_0" & 14) <> 0) and (("slots_0" & 16) <> 0) then 1 else 0 end), 0) as double) as "both_0_1",
  cast(coalesce(sum("formula_orders_0_1"), 0) as double) as "orders_0_1",
  cast(coalesce(sum("formula_money_0_1"), 0) as double) as "money_0_1",
  cast(coalesce(sum(case when (("slots_0" & 126) <> 0) then 1 else 0 end), 0) as double) as "active_0_2",
  cast(coalesce(sum(case when (("slots_0" & 3968) <> 0) then 1 else 0 end), 0) as double) as "before_0_2",
  cast(coalesce(sum(case when (("slots_0" & 126) <> 0) and (("slots_0" & 3968) <> 0) then 1 else 0 end), 0) as double) as "both_0_2",
  cast(coalesce(sum("formula_orders_0_2"), 0) as double) as "orders_0_2",
  cast(coalesce(sum("formula_money_0_2"), 0) as double) as "money_0_2",
  cast(coalesce(sum(case when "formula_last_1" is not null then 1 else 0 end), 0) as double) as "customers_1",
  cast(coalesce(sum(l.age - "formula_last_1"), 0) as double) as "lifespanDays_1",
  cast(coalesce(sum(case when "formula_last_1" is not null then l.age - 365 + 1 end), 0) as double) as "customerDays_1",
  cast(coalesce(sum("formula_orders_1"), 0) as double) as "orders_1",
  cast(coalesce(sum("formula_money_1"), 0) as double) as "money_1",
  cast(coalesce(sum(case when "formula_last_1" is not null then "formula_back_1" end), 0) as double) as "back_1",
  cast(coalesce(sum(case when "formula_last_1" is not null then "formula_came_1" end), 0) as double) as "came_1",
  cast(coalesce(sum(case when (("slots_0" & 192) <> 0) then 1 else 0 end), 0) as double) as "active_1_0",
  cast(coalesce(sum(case when (("slots_0" & 256) <> 0) then 1 else 0 end), 0) as double) as "before_1_0",
  cast(coalesce(sum(case when (("slots_0" & 192) <> 0) and (("slots_0" & 256) <> 0) then 1 else 0 end), 0) as double) as "both_1_0",
  cast(coalesce(sum("formula_orders_1_0"), 0) as double) as "orders_1_0",
  cast(coalesce(sum("formula_money_1_0"), 0) as double) as "money_1_0",
  cast(coalesce(sum(case when (("slots_0" & 960) <> 0) then 1 else 0 end), 0) as double) as "active_1_1",
  cast(coalesce(sum(case when (("slots_0" & 1024) <> 0) then 1 else 0 end), 0) as double) as "before_1_1",
  cast(coalesce(sum(case when (("slots_0" & 960) <> 0) and (("slots_0" & 1024) <> 0) then 1 else 0 end), 0) as double) as "both_1_1",
  cast(coalesce(sum("formula_orders_1_1"), 0) as double) as "orders_1_1",
  cast(coalesce(sum("formula_money_1_1"), 0) as double) as "money_1_1",
  cast(coalesce(sum(case when (("slots_0" & 4032) <> 0) then 1 else 0 end), 0) as double) as "active_1_2",
  cast(coalesce(sum(case when (("slots_0" & 4096) <> 0) then 1 else 0 end), 0) as double) as "before_1_2",
  cast(coalesce(sum(case when (("slots_0" & 4032) <> 0) and (("slots_0" & 4096) <> 0) then 1 else 0 end), 0) as double) as "both_1_2",
  cast(coalesce(sum("formula_orders_1_2"), 0) as double) as "orders_1_2",
  cast(coalesce(sum("formula_money_1_2"), 0) as double) as "money_1_2"
  from "report lives" as l join (select number, lot as part, "key_0", "key_1" from "report formulas") as m on m.number = l.number
  group by grouping sets (("key_0", "key_1", "part"))
) as together
group by grouping sets (("key_0", "part"), ("key_1", "part"))
having coalesce("key_0", "key_1") is not null

-- Trino

select cast(case grouping("key_0", "key_1") when 1 then 0 when 2 then 1 end * 1000000 + coalesce("key_0", "key_1") as integer) as member_of, "part", "year",
  cast(coalesce(sum("money_0_0"), 0) as double) as "money_0_0",
  cast(coalesce(sum("money_0_1"), 0) as double) as "money_0_1",
  cast(coalesce(sum("money_0_2"), 0) as double) as "money_0_2",
  cast(coalesce(sum("money_0_3"), 0) as double) as "money_0_3",
  cast(coalesce(sum("money_0_4"), 0) as double) as "money_0_4",
  cast(coalesce(sum("money_0_5"), 0) as double) as "money_0_5",
  cast(coalesce(sum("money_0_6"), 0) as double) as "money_0_6",
  cast(coalesce(sum("money_0_7"), 0) as double) as "money_0_7",
  cast(coalesce(sum("money_0_8"), 0) as double) as "money_0_8",
  cast(coalesce(sum("money_0_9"), 0) as double) as "money_0_9",
  cast(coalesce(sum("money_0_10"), 0) as double) as "money_0_10",
  cast(coalesce(sum("money_0_11"), 0) as double) as "money_0_11",
  cast(coalesce(sum("money_1_0"), 0) as double) as "money_1_0",
  cast(coalesce(sum("money_1_1"), 0) as double) as "money_1_1",
  cast(coalesce(sum("money_1_2"), 0) as double) as "money_1_2",
  cast(coalesce(sum("money_1_3"), 0) as double) as "money_1_3",
  cast(coalesce(sum("money_1_4"), 0) as double) as "money_1_4",
  cast(coalesce(sum("money_1_5"), 0) as double) as "money_1_5",
  cast(coalesce(sum("money_1_6"), 0) as double) as "money_1_6",
  cast(coalesce(sum("money_1_7"), 0) as double) as "money_1_7",
  cast(coalesce(sum("money_1_8"), 0) as double) as "money_1_8",
  cast(coalesce(sum("money_1_9"), 0) as double) as "money_1_9",
  cast(coalesce(sum("money_1_10"), 0) as double) as "money_1_10",
  cast(coalesce(sum("money_1_11"), 0) as double) as "money_1_11"
from (
  select "key_0", "key_1", "part", "year",
  cast(coalesce(sum(case when "over_0" > 12 * year + 0 then "month_0" else 0 end), 0) as double) as "money_0_0",
  cast(coalesce(sum(case when "over_0" > 12 * year + 1 then "month_1" else 0 end), 0) as double) as "money_0_1",
  cast(coalesce(sum(case when "over_0" > 12 * year + 2 then "month_2" else 0 end), 0) as double) as "money_0_2",
  cast(coalesce(sum(case when "over_0" > 12 * year + 3 then "month_3" else 0 end), 0) as double) as "money_0_3",
  cast(coalesce(sum(case when "over_0" > 12 * year + 4 then "month_4" else 0 end), 0) as double) as "money_0_4",
  cast(coalesce(sum(case when "over_0" > 12 * year + 5 then "month_5" else 0 end), 0) as double) as "money_0_5",
  cast(coalesce(sum(case when "over_0" > 12 * year + 6 then "month_6" else 0 end), 0) as double) as "money_0_6",
  cast(coalesce(sum(case when "over_0" > 12 * year + 7 then "month_7" else 0 end), 0) as double) as "money_0_7",
  cast(coalesce(sum(case when "over_0" > 12 * year + 8 then "month_8" else 0 end), 0) as double) as "money_0_8",
  cast(coalesce(sum(case when "over_0" > 12 * year + 9 then "month_9" else 0 end), 0) as double) as "money_0_9",
  cast(coalesce(sum(case when "over_0" > 12 * year + 10 then "month_10" else 0 end), 0) as double) as "money_0_10",
  cast(coalesce(sum(case when "over_0" > 12 * year + 11 then "month_11" else 0 end), 0) as double) as "money_0_11",
  cast(coalesce(sum(case when "over_1" > 12 * year + 0 then "month_0" else 0 end), 0) as double) as "money_1_0",
  cast(coalesce(sum(case when "over_1" > 12 * year + 1 then "month_1" else 0 end), 0) as double) as "money_1_1",
  cast(coalesce(sum(case when "over_1" > 12 * year + 2 then "month_2" else 0 end), 0) as double) as "money_1_2",
  cast(coalesce(sum(case when "over_1" > 12 * year + 3 then "month_3" else 0 end), 0) as double) as "money_1_3",
  cast(coalesce(sum(case when "over_1" > 12 * year + 4 then "month_4" else 0 end), 0) as double) as "money_1_4",
  cast(coalesce(sum(case when "over_1" > 12 * year + 5 then "month_5" else 0 end), 0) as double) as "money_1_5",
  cast(coalesce(sum(case when "over_1" > 12 * year + 6 then "month_6" else 0 end), 0) as double) as "money_1_6",
  cast(coalesce(sum(case when "over_1" > 12 * year + 7 then "month_7" else 0 end), 0) as double) as "money_1_7",
  cast(coalesce(sum(case when "over_1" > 12 * year + 8 then "month_8" else 0 end), 0) as double) as "money_1_8",
  cast(coalesce(sum(case when "over_1" > 12 * year + 9 then "month_9" else 0 end), 0) as double) as "money_1_9",
  cast(coalesce(sum(case when "over_1" > 12 * year + 10 then "month_10" else 0 end), 0) as double) as "money_1_10",
  cast(coalesce(sum(case when "over_1" > 12 * year + 11 then "month_11" else 0 end), 0) as double) as "money_1_11"
  from (
  select "key_0", "key_1", m.lot as part, cast(floor((m.first_ago - 0 + 1) / 0.0) as integer) as "over_0", cast(floor((m.first_ago - 365 + 1) / 0.0) as integer) as "over_1", y.*
  from "tmp_report_years" as y join "tmp_report_formulas" as m on m.number = y.number
) as each
  group by grouping sets (("key_0", "key_1", "part", "year"))
) as together
group by grouping sets (("key_0", "part", "year"), ("key_1", "part", "year"))
having coalesce("key_0", "key_1") is not null
-- DuckDB

select cast(case grouping("key_0", "key_1") when 1 then 0 when 2 then 1 end * 1000000 + coalesce("key_0", "key_1") as integer) as member_of, "part", "year",
  cast(coalesce(sum("money_0_0"), 0) as double) as "money_0_0",
  cast(coalesce(sum("money_0_1"), 0) as double) as "money_0_1",
  cast(coalesce(sum("money_0_2"), 0) as double) as "money_0_2",
  cast(coalesce(sum("money_0_3"), 0) as double) as "money_0_3",
  cast(coalesce(sum("money_0_4"), 0) as double) as "money_0_4",
  cast(coalesce(sum("money_0_5"), 0) as double) as "money_0_5",
  cast(coalesce(sum("money_0_6"), 0) as double) as "money_0_6",
  cast(coalesce(sum("money_0_7"), 0) as double) as "money_0_7",
  cast(coalesce(sum("money_0_8"), 0) as double) as "money_0_8",
  cast(coalesce(sum("money_0_9"), 0) as double) as "money_0_9",
  cast(coalesce(sum("money_0_10"), 0) as double) as "money_0_10",
  cast(coalesce(sum("money_0_11"), 0) as double) as "money_0_11",
  cast(coalesce(sum("money_1_0"), 0) as double) as "money_1_0",
  cast(coalesce(sum("money_1_1"), 0) as double) as "money_1_1",
  cast(coalesce(sum("money_1_2"), 0) as double) as "money_1_2",
  cast(coalesce(sum("money_1_3"), 0) as double) as "money_1_3",
  cast(coalesce(sum("money_1_4"), 0) as double) as "money_1_4",
  cast(coalesce(sum("money_1_5"), 0) as double) as "money_1_5",
  cast(coalesce(sum("money_1_6"), 0) as double) as "money_1_6",
  cast(coalesce(sum("money_1_7"), 0) as double) as "money_1_7",
  cast(coalesce(sum("money_1_8"), 0) as double) as "money_1_8",
  cast(coalesce(sum("money_1_9"), 0) as double) as "money_1_9",
  cast(coalesce(sum("money_1_10"), 0) as double) as "money_1_10",
  cast(coalesce(sum("money_1_11"), 0) as double) as "money_1_11"
from (
  select "key_0", "key_1", "part", "year",
  cast(coalesce(sum(case when "over_0" > 12 * year + 0 then "month_0" else 0 end), 0) as double) as "money_0_0",
  cast(coalesce(sum(case when "over_0" > 12 * year + 1 then "month_1" else 0 end), 0) as double) as "money_0_1",
  cast(coalesce(sum(case when "over_0" > 12 * year + 2 then "month_2" else 0 end), 0) as double) as "money_0_2",
  cast(coalesce(sum(case when "over_0" > 12 * year + 3 then "month_3" else 0 end), 0) as double) as "money_0_3",
  cast(coalesce(sum(case when "over_0" > 12 * year + 4 then "month_4" else 0 end), 0) as double) as "money_0_4",
  cast(coalesce(sum(case when "over_0" > 12 * year + 5 then "month_5" else 0 end), 0) as double) as "money_0_5",
  cast(coalesce(sum(case when "over_0" > 12 * year + 6 then "month_6" else 0 end), 0) as double) as "money_0_6",
  cast(coalesce(sum(case when "over_0" > 12 * year + 7 then "month_7" else 0 end), 0) as double) as "money_0_7",
  cast(coalesce(sum(case when "over_0" > 12 * year + 8 then "month_8" else 0 end), 0) as double) as "money_0_8",
  cast(coalesce(sum(case when "over_0" > 12 * year + 9 then "month_9" else 0 end), 0) as double) as "money_0_9",
  cast(coalesce(sum(case when "over_0" > 12 * year + 10 then "month_10" else 0 end), 0) as double) as "money_0_10",
  cast(coalesce(sum(case when "over_0" > 12 * year + 11 then "month_11" else 0 end), 0) as double) as "money_0_11",
  cast(coalesce(sum(case when "over_1" > 12 * year + 0 then "month_0" else 0 end), 0) as double) as "money_1_0",
  cast(coalesce(sum(case when "over_1" > 12 * year + 1 then "month_1" else 0 end), 0) as double) as "money_1_1",
  cast(coalesce(sum(case when "over_1" > 12 * year + 2 then "month_2" else 0 end), 0) as double) as "money_1_2",
  cast(coalesce(sum(case when "over_1" > 12 * year + 3 then "month_3" else 0 end), 0) as double) as "money_1_3",
  cast(coalesce(sum(case when "over_1" > 12 * year + 4 then "month_4" else 0 end), 0) as double) as "money_1_4",
  cast(coalesce(sum(case when "over_1" > 12 * year + 5 then "month_5" else 0 end), 0) as double) as "money_1_5",
  cast(coalesce(sum(case when "over_1" > 12 * year + 6 then "month_6" else 0 end), 0) as double) as "money_1_6",
  cast(coalesce(sum(case when "over_1" > 12 * year + 7 then "month_7" else 0 end), 0) as double) as "money_1_7",
  cast(coalesce(sum(case when "over_1" > 12 * year + 8 then "month_8" else 0 end), 0) as double) as "money_1_8",
  cast(coalesce(sum(case when "over_1" > 12 * year + 9 then "month_9" else 0 end), 0) as double) as "money_1_9",
  cast(coalesce(sum(case when "over_1" > 12 * year + 10 then "month_10" else 0 end), 0) as double) as "money_1_10",
  cast(coalesce(sum(case when "over_1" > 12 * year + 11 then "month_11" else 0 end), 0) as double) as "money_1_11"
  from (
  select "key_0", "key_1", m.lot as part, cast(floor((m.first_ago - 0 + 1) / 0.0) as integer) as "over_0", cast(floor((m.first_ago - 365 + 1) / 0.0) as integer) as "over_1", y.*
  from "report years" as y join "report formulas" as m on m.number = y.number
) as each
  group by grouping sets (("key_0", "key_1", "part", "year"))
) as together
group by grouping sets (("key_0", "part", "year"), ("key_1", "part", "year"))
having coalesce("key_0", "key_1") is not null

---- study/src/reports/groups/dimension-sums.ts

-- Trino

select * from "tmp_report_groups" where dimension = 0 order by customers desc, name
-- DuckDB

select * from "report groups" where dimension = 0 order by customers desc, name

---- study/src/reports/ledger/build-ledger.ts

-- Trino

select r.place, coalesce(max(c.customers), 0) as customers, cast(coalesce(max(p.money), 0) as bigint) as money
from "tmp_report_forecasts" as r
left join (
  select r.place, sum(f.customers) as customers from "tmp_report_forecasts" as r
  join (select cast(date_diff('day', date '1970-01-01', first_order) as integer) as first_day, count(*) as customers from "perennial_scores" group by 1) as f on f.first_day <= r.since group by r.place
) as c on c.place = r.place
left join (
  select r.place, sum(d.money) as money from "tmp_report_forecasts" as r
  join (
    select 20452 - first_ago as first_day, 20452 - ago as day, ordered - returned as money from "tmp_report_days"
  ) as d on d.first_day <= r.since and d.day > r.since and d.day <= r.until group by r.place
) as p on p.place = r.place
group by r.place order by r.place
-- DuckDB

select r.place, coalesce(max(c.customers), 0) as customers, cast(coalesce(max(p.money), 0) as bigint) as money
from "report forecasts" as r
left join (
  select r.place, sum(f.customers) as customers from "report forecasts" as r
  join (select cast(date_diff('day', date '1970-01-01', first_order) as integer) as first_day, count(*) as customers from "scores" group by 1) as f on f.first_day <= r.since group by r.place
) as c on c.place = r.place
left join (
  select r.place, sum(d.money) as money from "report forecasts" as r
  join (
    select 20452 - first_ago as first_day, 20452 - ago as day, ordered - returned as money from "report days"
  ) as d on d.first_day <= r.since and d.day > r.since and d.day <= r.until group by r.place
) as p on p.place = r.place
group by r.place order by r.place

---- study/src/reports/levers/build-levers.ts

-- Trino
select count(*) as customers, avg(by_0) as money from "tmp_report_lives"
-- DuckDB
select count(*) as customers, avg(by_0) as money from "report lives"

---- study/src/reports/migration/build-migration.ts

-- Trino

select b.place as place_before, n.place as place_now, count(*) as customers, coalesce(sum(b.expected), 0) as expected_before, coalesce(sum(n.expected), 0) as expected_now
from (select customer, case
    when prob_alive < 0.0 then 'lapsed'
    when prob_alive < 0.0 or transactions = 1 and date_diff('day', last_order, date '2025-12-30') > 164
      or (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * (date_diff('day', first_order, last_order))) then 'at-risk'
    when false then 'reactivated'
    when transactions = 1 and date_diff('day', last_order, date '2025-12-30') <= 82 then 'new'
    else 'regular' end as place, cast(expected_money as double) as expected from "perennial_scores") as n full join (select customer, case
    when prob_alive < 0.0 then 'lapsed'
    when prob_alive < 0.0 or transactions = 1 and date_diff('day', last_order, date '2025-06-30') > 164
      or (transactions >= 3 and date_diff('day', last_order, date '2025-06-30') * (transactions - 1) > 2 * (date_diff('day', first_order, last_order))) then 'at-risk'
    when false then 'reactivated'
    when transactions = 1 and date_diff('day', last_order, date '2025-06-30') <= 82 then 'new'
    else 'regular' end as place, cast(expected_money as double) as expected from "perennial_scores") as b on b.customer = n.customer
group by 1, 2
-- DuckDB

select b.place as place_before, n.place as place_now, count(*) as customers, coalesce(sum(b.expected), 0) as expected_before, coalesce(sum(n.expected), 0) as expected_now
from (select customer, case
    when prob_alive < 0.0 then 'lapsed'
    when prob_alive < 0.0 or transactions = 1 and date_diff('day', last_order, date '2025-12-30') > 164
      or (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * (date_diff('day', first_order, last_order))) then 'at-risk'
    when false then 'reactivated'
    when transactions = 1 and date_diff('day', last_order, date '2025-12-30') <= 82 then 'new'
    else 'regular' end as place, cast(expected_money as double) as expected from "scores") as n full join (select customer, case
    when prob_alive < 0.0 then 'lapsed'
    when prob_alive < 0.0 or transactions = 1 and date_diff('day', last_order, date '2025-06-30') > 164
      or (transactions >= 3 and date_diff('day', last_order, date '2025-06-30') * (transactions - 1) > 2 * (date_diff('day', first_order, last_order))) then 'at-risk'
    when false then 'reactivated'
    when transactions = 1 and date_diff('day', last_order, date '2025-06-30') <= 82 then 'new'
    else 'regular' end as place, cast(expected_money as double) as expected from "scores") as b on b.customer = n.customer
group by 1, 2

-- Trino

select b.place as place_before, n.place as place_now, count(*) as customers, coalesce(sum(b.expected), 0) as expected_before, coalesce(sum(n.expected), 0) as expected_now
from (select customer, case when expected_money >= 0.0 then 'top' when expected_money >= 0.0 then 'high' when expected_money >= 0.0 then 'middle' else 'low' end as place, cast(expected_money as double) as expected from "perennial_scores") as n full join (select customer, case when expected_money >= 0.0 then 'top' when expected_money >= 0.0 then 'high' when expected_money >= 0.0 then 'middle' else 'low' end as place, cast(expected_money as double) as expected from "perennial_scores") as b on b.customer = n.customer
group by 1, 2
-- DuckDB

select b.place as place_before, n.place as place_now, count(*) as customers, coalesce(sum(b.expected), 0) as expected_before, coalesce(sum(n.expected), 0) as expected_now
from (select customer, case when expected_money >= 0.0 then 'top' when expected_money >= 0.0 then 'high' when expected_money >= 0.0 then 'middle' else 'low' end as place, cast(expected_money as double) as expected from "scores") as n full join (select customer, case when expected_money >= 0.0 then 'top' when expected_money >= 0.0 then 'high' when expected_money >= 0.0 then 'middle' else 'low' end as place, cast(expected_money as double) as expected from "scores") as b on b.customer = n.customer
group by 1, 2

---- study/src/reports/profit/falling.ts

-- Trino

select customer, by_revenue, by_net, revenue, net, historic, "goods", "fees", "shipping", "service", "retention", "indirect"
from (
  select *, max(case when by_net = 30 then net end) over () as last_of_top
  from (
    select *, row_number() over (order by revenue desc, customer) as by_revenue, row_number() over (order by net desc, customer) as by_net
    from (
      select customer, coalesce(cast("historic_value" * 100 as bigint), 0) + coalesce(cast("expected_money" * 100 as bigint), 0) as revenue, coalesce(cast("historic_net" * 100 as bigint), 0) + coalesce(cast("expected_net" * 100 as bigint), 0) as net, coalesce(cast("historic_net" * 100 as bigint), 0) + coalesce(cast("net_high80" * 100 as bigint), 0) as net_at_best, coalesce(cast("historic_value" * 100 as bigint), 0) as historic, coalesce(cast("cost_of_goods" * 100 as bigint), 0) as "goods", coalesce(cast("payment_fees" * 100 as bigint), 0) as "fees", coalesce(cast("shipping_cost" * 100 as bigint), 0) as "shipping", coalesce(cast("service_cost" * 100 as bigint), 0) as "service", coalesce(cast("retention_cost" * 100 as bigint), 0) as "retention", coalesce(cast("indirect_cost" * 100 as bigint), 0) as "indirect"
      from "perennial_scores"
    ) as valued
  ) as numbered
) as ranked
where by_revenue <= 30 and by_net > 30 and by_net - by_revenue >= 30 and net_at_best < last_of_top
order by by_net - by_revenue desc, customer limit 20
-- DuckDB

select customer, by_revenue, by_net, revenue, net, historic, "goods", "fees", "shipping", "service", "retention", "indirect"
from (
  select *, max(case when by_net = 30 then net end) over () as last_of_top
  from (
    select *, row_number() over (order by revenue desc, customer) as by_revenue, row_number() over (order by net desc, customer) as by_net
    from (
      select customer, coalesce(cast("historic_value" * 100 as bigint), 0) + coalesce(cast("expected_money" * 100 as bigint), 0) as revenue, coalesce(cast("historic_net" * 100 as bigint), 0) + coalesce(cast("expected_net" * 100 as bigint), 0) as net, coalesce(cast("historic_net" * 100 as bigint), 0) + coalesce(cast("net_high80" * 100 as bigint), 0) as net_at_best, coalesce(cast("historic_value" * 100 as bigint), 0) as historic, coalesce(cast("cost_of_goods" * 100 as bigint), 0) as "goods", coalesce(cast("payment_fees" * 100 as bigint), 0) as "fees", coalesce(cast("shipping_cost" * 100 as bigint), 0) as "shipping", coalesce(cast("service_cost" * 100 as bigint), 0) as "service", coalesce(cast("retention_cost" * 100 as bigint), 0) as "retention", coalesce(cast("indirect_cost" * 100 as bigint), 0) as "indirect"
      from "scores"
    ) as valued
  ) as numbered
) as ranked
where by_revenue <= 30 and by_net > 30 and by_net - by_revenue >= 30 and net_at_best < last_of_top
order by by_net - by_revenue desc, customer limit 20

---- study/src/reports/profit/groups.ts

-- Trino

select place, cohort, count(*) as customers, count(case when acquisition > 0 then 1 end) as acquired, cast(sum(acquisition) as bigint) as acquisition,
  coalesce(sum(case when acquisition > 0 then (cast("historic_contribution" as double) / 100) end), 0) as acquired_historic,
  coalesce(sum(case when acquisition > 0 then residual end), 0) as acquired_residual,
  coalesce(sum(case when acquisition > 0 then ((cast("historic_contribution" as double) / 100) + residual) * ((cast("historic_contribution" as double) / 100) + residual) end), 0) as worth_squares,
  coalesce(sum(case when acquisition > 0 then (cast("historic_contribution" as double) / 100) * (cast("historic_contribution" as double) / 100) end), 0) as historic_squares,
  count(case when acquisition > 0 and residual is null then 1 end) as endless,
  cast(sum("historic_revenue") as bigint) as "historic_revenue", cast(sum("expected_revenue") as bigint) as "expected_revenue", cast(sum("historic_gross_margin") as bigint) as "historic_gross_margin", cast(sum("expected_gross_margin") as bigint) as "expected_gross_margin", cast(sum("historic_contribution") as bigint) as "historic_contribution", cast(sum("expected_contribution") as bigint) as "expected_contribution", cast(sum("historic_net") as bigint) as "historic_net", cast(sum("expected_net") as bigint) as "expected_net"
from "tmp_report_profit" as m group by place, cohort order by place, cohort
-- DuckDB

select place, cohort, count(*) as customers, count(case when acquisition > 0 then 1 end) as acquired, cast(sum(acquisition) as bigint) as acquisition,
  coalesce(sum(case when acquisition > 0 then (cast("historic_contribution" as double) / 100) end), 0) as acquired_historic,
  coalesce(sum(case when acquisition > 0 then residual end), 0) as acquired_residual,
  coalesce(sum(case when acquisition > 0 then ((cast("historic_contribution" as double) / 100) + residual) * ((cast("historic_contribution" as double) / 100) + residual) end), 0) as worth_squares,
  coalesce(sum(case when acquisition > 0 then (cast("historic_contribution" as double) / 100) * (cast("historic_contribution" as double) / 100) end), 0) as historic_squares,
  count(case when acquisition > 0 and residual is null then 1 end) as endless,
  cast(sum("historic_revenue") as bigint) as "historic_revenue", cast(sum("expected_revenue") as bigint) as "expected_revenue", cast(sum("historic_gross_margin") as bigint) as "historic_gross_margin", cast(sum("expected_gross_margin") as bigint) as "expected_gross_margin", cast(sum("historic_contribution") as bigint) as "historic_contribution", cast(sum("expected_contribution") as bigint) as "expected_contribution", cast(sum("historic_net") as bigint) as "historic_net", cast(sum("expected_net") as bigint) as "expected_net"
from "report profit" as m group by place, cohort order by place, cohort

-- Trino
create table "tmp_report_profit" as 
select l.number, s.customer, cast(case when "s"."first_channel" = 'organic' then 1 when "s"."first_channel" = 'paid' then 2 when "s"."first_channel" = 'marketplace' then 3 when "s"."first_channel" = 'referral' then 4 when "s"."first_channel" = 'email' then 5 else 9 end as integer) as place, cast(floor((extract(year from s.first_order) * 12 + extract(month from s.first_order) - 1) / 1) as integer) as cohort,
  cast(floor(date_diff('day', s.first_order, cast('2025-12-30' as date)) / 0.0) as integer) as full_ages,
  cast(0 as bigint) as acquisition,
  cast("s"."residual_contribution" as double) as residual,
  case when s.historic_value <> 0 then cast("s"."historic_contribution" as double) / cast(s.historic_value as double) else 0 end as kept,
  coalesce(cast("historic_value" * 100 as bigint), 0) as "historic_revenue", coalesce(cast("expected_money" * 100 as bigint), 0) as "expected_revenue", coalesce(cast("historic_gross_margin" * 100 as bigint), 0) as "historic_gross_margin", coalesce(cast("expected_gross_margin" * 100 as bigint), 0) as "expected_gross_margin", coalesce(cast("historic_contribution" * 100 as bigint), 0) as "historic_contribution", coalesce(cast("expected_contribution" * 100 as bigint), 0) as "expected_contribution", coalesce(cast("historic_net" * 100 as bigint), 0) as "historic_net", coalesce(cast("expected_net" * 100 as bigint), 0) as "expected_net"
from "perennial_scores" as s join "tmp_report_lives" as l on l.customer = s.customer
-- DuckDB
create or replace temporary table "report profit" as 
select l.number, s.customer, cast(case when "s"."first_channel" = 'organic' then 1 when "s"."first_channel" = 'paid' then 2 when "s"."first_channel" = 'marketplace' then 3 when "s"."first_channel" = 'referral' then 4 when "s"."first_channel" = 'email' then 5 else 9 end as integer) as place, cast(floor((extract(year from s.first_order) * 12 + extract(month from s.first_order) - 1) / 1) as integer) as cohort,
  cast(floor(date_diff('day', s.first_order, cast('2025-12-30' as date)) / 0.0) as integer) as full_ages,
  cast(0 as bigint) as acquisition,
  cast("s"."residual_contribution" as double) as residual,
  case when s.historic_value <> 0 then cast("s"."historic_contribution" as double) / cast(s.historic_value as double) else 0 end as kept,
  coalesce(cast("historic_value" * 100 as bigint), 0) as "historic_revenue", coalesce(cast("expected_money" * 100 as bigint), 0) as "expected_revenue", coalesce(cast("historic_gross_margin" * 100 as bigint), 0) as "historic_gross_margin", coalesce(cast("expected_gross_margin" * 100 as bigint), 0) as "expected_gross_margin", coalesce(cast("historic_contribution" * 100 as bigint), 0) as "historic_contribution", coalesce(cast("expected_contribution" * 100 as bigint), 0) as "expected_contribution", coalesce(cast("historic_net" * 100 as bigint), 0) as "historic_net", coalesce(cast("expected_net" * 100 as bigint), 0) as "expected_net"
from "scores" as s join "report lives" as l on l.customer = s.customer

---- study/src/reports/segments/rfm-grid.ts

-- Trino

select date_diff('day', last_order, date '2025-12-30') as recency, case when orders >= 2 then 1 else 0 end + case when orders >= 3 then 1 else 0 end + case when orders >= 4 then 1 else 0 end + case when orders >= 5 then 1 else 0 end + case when orders >= 6 then 1 else 0 end + case when orders >= 7 then 1 else 0 end + case when orders >= 8 then 1 else 0 end + case when orders >= 9 then 1 else 0 end + case when orders >= 10 then 1 else 0 end + case when orders >= 12 then 1 else 0 end + case when orders >= 15 then 1 else 0 end + case when orders >= 20 then 1 else 0 end + case when orders >= 25 then 1 else 0 end + case when orders >= 30 then 1 else 0 end + case when orders >= 40 then 1 else 0 end + case when orders >= 50 then 1 else 0 end + case when orders >= 75 then 1 else 0 end + case when orders >= 100 then 1 else 0 end as frequency, count(*) as customers,
  cast(sum(prob_alive) as double) as active, cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected
from "perennial_scores" group by 1, 2 order by 1, 2
-- DuckDB

select date_diff('day', last_order, date '2025-12-30') as recency, case when orders >= 2 then 1 else 0 end + case when orders >= 3 then 1 else 0 end + case when orders >= 4 then 1 else 0 end + case when orders >= 5 then 1 else 0 end + case when orders >= 6 then 1 else 0 end + case when orders >= 7 then 1 else 0 end + case when orders >= 8 then 1 else 0 end + case when orders >= 9 then 1 else 0 end + case when orders >= 10 then 1 else 0 end + case when orders >= 12 then 1 else 0 end + case when orders >= 15 then 1 else 0 end + case when orders >= 20 then 1 else 0 end + case when orders >= 25 then 1 else 0 end + case when orders >= 30 then 1 else 0 end + case when orders >= 40 then 1 else 0 end + case when orders >= 50 then 1 else 0 end + case when orders >= 75 then 1 else 0 end + case when orders >= 100 then 1 else 0 end as frequency, count(*) as customers,
  cast(sum(prob_alive) as double) as active, cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected
from "scores" group by 1, 2 order by 1, 2

-- Trino

select date_diff('day', last_order, date '2025-12-30') as recency, case when orders >= 2 then 1 else 0 end + case when orders >= 4 then 1 else 0 end as frequency, count(*) as customers,
  cast(sum(prob_alive) as double) as active, cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected
from "perennial_scores" group by 1, 2 order by 1, 2
-- DuckDB

select date_diff('day', last_order, date '2025-12-30') as recency, case when orders >= 2 then 1 else 0 end + case when orders >= 4 then 1 else 0 end as frequency, count(*) as customers,
  cast(sum(prob_alive) as double) as active, cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected
from "scores" group by 1, 2 order by 1, 2

---- study/src/reports/segments/rule-segments.ts

-- Trino

select customer, orders, cast(last_order as varchar) as last_order, historic_value, prob_alive, expected_money, money_low95, money_low80,
  money_median, money_high80, money_high95
from "perennial_scores" where ((((not (coalesce("orders" = 1, false) or (not coalesce("first_channel" = 'email', false)))) and coalesce("prob_alive" < 0.0, false) and coalesce("expected_money" <= 5000, false)) or (coalesce((cast(historic_value as double) / nullif(orders, 0)) > 1, false) and coalesce((cast(expected_money as double) - cast(historic_value as double)) > 1, false) and coalesce(date_diff('day', "first_order", date '2025-12-30') >= 1, false) and coalesce("last_order" > date '2024-01-01', false)) or (coalesce("orders" between 2 and 90, false) and coalesce("customer" in ('C1', 'C2'), false) and ("first_channel" is null)))) order by expected_money desc, customer limit 10000
-- DuckDB

select customer, orders, cast(last_order as varchar) as last_order, historic_value, prob_alive, expected_money, money_low95, money_low80,
  money_median, money_high80, money_high95
from "scores" where ((((not (coalesce("orders" = 1, false) or (not coalesce("first_channel" = 'email', false)))) and coalesce("prob_alive" < 0.0, false) and coalesce("expected_money" <= 5000, false)) or (coalesce((cast(historic_value as double) / nullif(orders, 0)) > 1, false) and coalesce((cast(expected_money as double) - cast(historic_value as double)) > 1, false) and coalesce(date_diff('day', "first_order", date '2025-12-30') >= 1, false) and coalesce("last_order" > date '2024-01-01', false)) or (coalesce("orders" between 2 and 90, false) and coalesce("customer" in ('C1', 'C2'), false) and ("first_channel" is null)))) order by expected_money desc, customer limit 10000

-- Trino

select min(expected_money) as expected, count(*) as customers
from (select expected_money from "perennial_scores" where ((((not (coalesce("orders" = 1, false) or (not coalesce("first_channel" = 'email', false)))) and coalesce("prob_alive" < 0.0, false) and coalesce("expected_money" <= 5000, false)) or (coalesce((cast(historic_value as double) / nullif(orders, 0)) > 1, false) and coalesce((cast(expected_money as double) - cast(historic_value as double)) > 1, false) and coalesce(date_diff('day', "first_order", date '2025-12-30') >= 1, false) and coalesce("last_order" > date '2024-01-01', false)) or (coalesce("orders" between 2 and 90, false) and coalesce("customer" in ('C1', 'C2'), false) and ("first_channel" is null)))) and expected_money is not null order by expected_money desc limit 10000) as first_ones
-- DuckDB

select min(expected_money) as expected, count(*) as customers
from (select expected_money from "scores" where ((((not (coalesce("orders" = 1, false) or (not coalesce("first_channel" = 'email', false)))) and coalesce("prob_alive" < 0.0, false) and coalesce("expected_money" <= 5000, false)) or (coalesce((cast(historic_value as double) / nullif(orders, 0)) > 1, false) and coalesce((cast(expected_money as double) - cast(historic_value as double)) > 1, false) and coalesce(date_diff('day', "first_order", date '2025-12-30') >= 1, false) and coalesce("last_order" > date '2024-01-01', false)) or (coalesce("orders" between 2 and 90, false) and coalesce("customer" in ('C1', 'C2'), false) and ("first_channel" is null)))) and expected_money is not null order by expected_money desc limit 10000) as first_ones

---- study/src/reports/segments/stages.ts

-- Trino
create table "tmp_report_reactivated" as 
select customer
from "tmp_report_lives" where last_gap > 164 and prob_alive >= 0.0 and silence <= 82
-- DuckDB
create or replace temporary table "report reactivated" as 
select customer
from "report lives" where last_gap > 164 and prob_alive >= 0.0 and silence <= 82

---- study/src/reports/service/build-service.ts

-- Trino
create table "tmp_report_traits" as 
select b.customer, b.age, cast(b.prob_alive as double) as active, "b"."by_365" - b."by_30" as money,
  case when b.later_age <= 365 then 1 else 0 end as returned,
  cast((extract(year from b.first_order) * 4 + floor((extract(month from b.first_order) - 1) / 3)) * 4 + case when b.orders_at_first > 3 then 3 else b.orders_at_first end as integer) as quarter,
  case when "refund"."number" is null then 'no' else 'yes' end as "trait_refund"
from "tmp_report_lives" as b
left join (
  select distinct number from (
select p.number, date_diff('day', p.first_order, e.day) as age from (select customer, cast(ordered_at as date) as day from "perennial_orders" where refunded > 0 and cast(ordered_at as date) <= date '2025-12-30') as e join "tmp_report_people" as p on p.customer = e.customer union all select number, age from "tmp_report_moves" where orders = 0) as e where age between 0 and 30
) as "refund" on "refund"."number" = b.number
where b.age >= 30
-- DuckDB
create or replace temporary table "report traits" as 
select b.customer, b.age, cast(b.prob_alive as double) as active, "b"."by_365" - b."by_30" as money,
  case when b.later_age <= 365 then 1 else 0 end as returned,
  cast((extract(year from b.first_order) * 4 + floor((extract(month from b.first_order) - 1) / 3)) * 4 + case when b.orders_at_first > 3 then 3 else b.orders_at_first end as integer) as quarter,
  case when "refund"."number" is null then 'no' else 'yes' end as "trait_refund"
from "report lives" as b
left join (
  select distinct number from (
select p.number, date_diff('day', p.first_order, e.day) as age from (select customer, cast(ordered_at as date) as day from "orders" where refunded > 0 and cast(ordered_at as date) <= date '2025-12-30') as e join "report people" as p on p.customer = e.customer union all select number, age from "report moves" where orders = 0) as e where age between 0 and 30
) as "refund" on "refund"."number" = b.number
where b.age >= 30

-- Trino
select count(*) as customers from "perennial_scores" as s where s.customer in (
select named.customer from (select customer, cast(ordered_at as date) as day from "perennial_orders" where refunded > 0 and cast(ordered_at as date) <= date '2025-12-30') as named join (select customer, last_order from "perennial_scores") as known on known.customer = named.customer
where named.day >= known.last_order and date_diff('day', named.day, date '2025-12-30') <= 90 union all
select p.customer from "tmp_report_moves" as m join "tmp_report_people" as p on p.number = m.number where m.orders = 0 and p.age - m.age <= p.silence and p.age - m.age <= 90)
-- DuckDB
select count(*) as customers from "scores" as s where s.customer in (
select named.customer from (select customer, cast(ordered_at as date) as day from "orders" where refunded > 0 and cast(ordered_at as date) <= date '2025-12-30') as named join (select customer, last_order from "scores") as known on known.customer = named.customer
where named.day >= known.last_order and date_diff('day', named.day, date '2025-12-30') <= 90 union all
select p.customer from "report moves" as m join "report people" as p on p.number = m.number where m.orders = 0 and p.age - m.age <= p.silence and p.age - m.age <= 90)

-- Trino
select count(case when "trait_refund" = 'yes' then 1 end) as "refund" from "tmp_report_traits"
-- DuckDB
select count(case when "trait_refund" = 'yes' then 1 end) as "refund" from "report traits"

---- study/src/reports/slipping/build-slipping.ts

-- Trino

select (select count(*) from "tmp_report_lives" where age >= 365) as customers, cast(sum(ordered - returned) as double) as money
from "tmp_report_days" where first_ago >= 365 and first_ago - ago < 365
-- DuckDB

select (select count(*) from "report lives" where age >= 365) as customers, cast(sum(ordered - returned) as double) as money
from "report days" where first_ago >= 365 and first_ago - ago < 365

-- Trino

select customer, orders, transactions, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, date_diff('day', last_order, date '2025-12-30') as silence,
  date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_money, money_low95, money_low80, money_median, money_high80,
  money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as at_risk
from "perennial_scores" where prob_alive >= 0.0 and prob_alive < 0.0 and expected_money > 0 order by at_risk desc, customer limit 300
-- DuckDB

select customer, orders, transactions, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, date_diff('day', last_order, date '2025-12-30') as silence,
  date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_money, money_low95, money_low80, money_median, money_high80,
  money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as at_risk
from "scores" where prob_alive >= 0.0 and prob_alive < 0.0 and expected_money > 0 order by at_risk desc, customer limit 300

---- study/src/reports/summary/last-period.ts

-- Trino

select cast(coalesce(sum(ordered), 0) as bigint) as ordered, cast(coalesce(sum(returned), 0) as bigint) as returned
from "tmp_report_days" where ago < 365
-- DuckDB

select cast(coalesce(sum(ordered), 0) as bigint) as ordered, cast(coalesce(sum(returned), 0) as bigint) as returned
from "report days" where ago < 365

---- study/src/reports/summary/slipping.ts

-- Trino

select count(*) filter (where prob_alive < 0.5) as customers,
  cast(coalesce(sum(money) filter (where prob_alive < 0.5), 0) as bigint) as money, cast(coalesce(sum(money), 0) as bigint) as bestmoney
from (
  select prob_alive, historic as money from "tmp_report_people" order by historic desc, number limit 30
) as best
-- DuckDB

select count(*) filter (where prob_alive < 0.5) as customers,
  cast(coalesce(sum(money) filter (where prob_alive < 0.5), 0) as bigint) as money, cast(coalesce(sum(money), 0) as bigint) as bestmoney
from (
  select prob_alive, historic as money from "report people" order by historic desc, number limit 30
) as best

---- study/src/reports/value/customer-rows.ts

-- Trino
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95, "s"."historic_gross_margin", "s"."expected_gross_margin", "s"."lifetime_gross_margin", "s"."gross_margin_low95", "s"."gross_margin_low80", "s"."gross_margin_median", "s"."gross_margin_high80", "s"."gross_margin_high95", "s"."historic_contribution", "s"."expected_contribution", "s"."lifetime_contribution", "s"."contribution_low95", "s"."contribution_low80", "s"."contribution_median", "s"."contribution_high80", "s"."contribution_high95", "s"."historic_net", "s"."expected_net", "s"."lifetime_net", "s"."net_low95", "s"."net_low80", "s"."net_median", "s"."net_high80", "s"."net_high95" from "perennial_scores" as s where case when expected_money >= 0.0 then 'top' when expected_money >= 0.0 then 'high' when expected_money >= 0.0 then 'middle' else 'low' end <> 'top' and customer in (select customer from "perennial_scores" where case when expected_money >= 0.0 then 'top' when expected_money >= 0.0 then 'high' when expected_money >= 0.0 then 'middle' else 'low' end = 'top') order by historic_value desc, customer limit 300
-- DuckDB
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95, "s"."historic_gross_margin", "s"."expected_gross_margin", "s"."lifetime_gross_margin", "s"."gross_margin_low95", "s"."gross_margin_low80", "s"."gross_margin_median", "s"."gross_margin_high80", "s"."gross_margin_high95", "s"."historic_contribution", "s"."expected_contribution", "s"."lifetime_contribution", "s"."contribution_low95", "s"."contribution_low80", "s"."contribution_median", "s"."contribution_high80", "s"."contribution_high95", "s"."historic_net", "s"."expected_net", "s"."lifetime_net", "s"."net_low95", "s"."net_low80", "s"."net_median", "s"."net_high80", "s"."net_high95" from "scores" as s where case when expected_money >= 0.0 then 'top' when expected_money >= 0.0 then 'high' when expected_money >= 0.0 then 'middle' else 'low' end <> 'top' and customer in (select customer from "scores" where case when expected_money >= 0.0 then 'top' when expected_money >= 0.0 then 'high' when expected_money >= 0.0 then 'middle' else 'low' end = 'top') order by historic_value desc, customer limit 300

-- Trino
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95, "s"."historic_gross_margin", "s"."expected_gross_margin", "s"."lifetime_gross_margin", "s"."gross_margin_low95", "s"."gross_margin_low80", "s"."gross_margin_median", "s"."gross_margin_high80", "s"."gross_margin_high95", "s"."historic_contribution", "s"."expected_contribution", "s"."lifetime_contribution", "s"."contribution_low95", "s"."contribution_low80", "s"."contribution_median", "s"."contribution_high80", "s"."contribution_high95", "s"."historic_net", "s"."expected_net", "s"."lifetime_net", "s"."net_low95", "s"."net_low80", "s"."net_median", "s"."net_high80", "s"."net_high95" from "perennial_scores" as s where s.customer in (
select named.customer from (select customer, cast(ordered_at as date) as day from "perennial_orders" where refunded > 0 and cast(ordered_at as date) <= date '2025-12-30') as named join (select customer, last_order from "perennial_scores") as known on known.customer = named.customer
where named.day >= known.last_order and date_diff('day', named.day, date '2025-12-30') <= 90 union all
select p.customer from "tmp_report_moves" as m join "tmp_report_people" as p on p.number = m.number where m.orders = 0 and p.age - m.age <= p.silence and p.age - m.age <= 90) order by expected_money desc, customer limit 300
-- DuckDB
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95, "s"."historic_gross_margin", "s"."expected_gross_margin", "s"."lifetime_gross_margin", "s"."gross_margin_low95", "s"."gross_margin_low80", "s"."gross_margin_median", "s"."gross_margin_high80", "s"."gross_margin_high95", "s"."historic_contribution", "s"."expected_contribution", "s"."lifetime_contribution", "s"."contribution_low95", "s"."contribution_low80", "s"."contribution_median", "s"."contribution_high80", "s"."contribution_high95", "s"."historic_net", "s"."expected_net", "s"."lifetime_net", "s"."net_low95", "s"."net_low80", "s"."net_median", "s"."net_high80", "s"."net_high95" from "scores" as s where s.customer in (
select named.customer from (select customer, cast(ordered_at as date) as day from "orders" where refunded > 0 and cast(ordered_at as date) <= date '2025-12-30') as named join (select customer, last_order from "scores") as known on known.customer = named.customer
where named.day >= known.last_order and date_diff('day', named.day, date '2025-12-30') <= 90 union all
select p.customer from "report moves" as m join "report people" as p on p.number = m.number where m.orders = 0 and p.age - m.age <= p.silence and p.age - m.age <= 90) order by expected_money desc, customer limit 300

-- Trino
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95, "s"."historic_gross_margin", "s"."expected_gross_margin", "s"."lifetime_gross_margin", "s"."gross_margin_low95", "s"."gross_margin_low80", "s"."gross_margin_median", "s"."gross_margin_high80", "s"."gross_margin_high95", "s"."historic_contribution", "s"."expected_contribution", "s"."lifetime_contribution", "s"."contribution_low95", "s"."contribution_low80", "s"."contribution_median", "s"."contribution_high80", "s"."contribution_high95", "s"."historic_net", "s"."expected_net", "s"."lifetime_net", "s"."net_low95", "s"."net_low80", "s"."net_median", "s"."net_high80", "s"."net_high95" from "perennial_scores" as s where true order by expected_money desc, customer limit 100
-- DuckDB
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95, "s"."historic_gross_margin", "s"."expected_gross_margin", "s"."lifetime_gross_margin", "s"."gross_margin_low95", "s"."gross_margin_low80", "s"."gross_margin_median", "s"."gross_margin_high80", "s"."gross_margin_high95", "s"."historic_contribution", "s"."expected_contribution", "s"."lifetime_contribution", "s"."contribution_low95", "s"."contribution_low80", "s"."contribution_median", "s"."contribution_high80", "s"."contribution_high95", "s"."historic_net", "s"."expected_net", "s"."lifetime_net", "s"."net_low95", "s"."net_low80", "s"."net_median", "s"."net_high80", "s"."net_high95" from "scores" as s where true order by expected_money desc, customer limit 100

-- Trino
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95, "s"."historic_gross_margin", "s"."expected_gross_margin", "s"."lifetime_gross_margin", "s"."gross_margin_low95", "s"."gross_margin_low80", "s"."gross_margin_median", "s"."gross_margin_high80", "s"."gross_margin_high95", "s"."historic_contribution", "s"."expected_contribution", "s"."lifetime_contribution", "s"."contribution_low95", "s"."contribution_low80", "s"."contribution_median", "s"."contribution_high80", "s"."contribution_high95", "s"."historic_net", "s"."expected_net", "s"."lifetime_net", "s"."net_low95", "s"."net_low80", "s"."net_median", "s"."net_high80", "s"."net_high95" from "perennial_scores" as s where true order by expected_money, historic_value desc, customer limit 100
-- DuckDB
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95, "s"."historic_gross_margin", "s"."expected_gross_margin", "s"."lifetime_gross_margin", "s"."gross_margin_low95", "s"."gross_margin_low80", "s"."gross_margin_median", "s"."gross_margin_high80", "s"."gross_margin_high95", "s"."historic_contribution", "s"."expected_contribution", "s"."lifetime_contribution", "s"."contribution_low95", "s"."contribution_low80", "s"."contribution_median", "s"."contribution_high80", "s"."contribution_high95", "s"."historic_net", "s"."expected_net", "s"."lifetime_net", "s"."net_low95", "s"."net_low80", "s"."net_median", "s"."net_high80", "s"."net_high95" from "scores" as s where true order by expected_money, historic_value desc, customer limit 100

---- study/src/reports/value/spread.ts

-- Trino

select expected_bin, historic_bin, alive, past, future, cast(null as double) as expected_fine, cast(null as double) as historic_fine, cast(sum(customers) as bigint) as customers,
  cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected
from (
  select expected_bin, historic_bin, alive, past, future, count(*) as customers, sum(historic) as historic, sum(expected) as expected
  from (
    select historic, expected, case when expected < 1 then -1 else cast(floor(8 * log10(cast(expected as double)) + 0.0) as integer) end as expected_bin, case when historic < 1 then -1 else cast(floor(8 * log10(cast(historic as double)) + 0.0) as integer) end as historic_bin,
      least(cast(floor(20 * prob_alive) as integer), 19) as alive, case when historic < 1 then -1 else cast(floor(4 * log10(cast(historic as double)) + 0.0) as integer) end as past, case when expected < 1 then -1 else cast(floor(4 * log10(cast(expected as double)) + 0.0) as integer) end as future
    from "tmp_report_people"
  ) as placed group by expected_bin, historic_bin, alive, past, future
) as binned
group by grouping sets ((), (expected_bin), (historic_bin), (alive, past), (past, future))
union all 
select cast(null as integer), cast(null as integer), cast(null as integer), cast(null as integer), cast(null as integer), case when cast("expected" as double) / 100 > 0 then floor(1000 * ln(cast(cast("expected" as double) / 100 as double))) else -1000000000 end, cast(null as double),
  count(*), cast(sum(historic) as bigint), cast(sum(expected) as bigint)
from "tmp_report_people" group by case when cast("expected" as double) / 100 > 0 then floor(1000 * ln(cast(cast("expected" as double) / 100 as double))) else -1000000000 end
union all 
select cast(null as integer), cast(null as integer), cast(null as integer), cast(null as integer), cast(null as integer), cast(null as double), case when cast("historic" as double) / 100 > 0 then floor(1000 * ln(cast(cast("historic" as double) / 100 as double))) else -1000000000 end,
  count(*), cast(sum(historic) as bigint), cast(sum(expected) as bigint)
from "tmp_report_people" group by case when cast("historic" as double) / 100 > 0 then floor(1000 * ln(cast(cast("historic" as double) / 100 as double))) else -1000000000 end
order by 1, 2, 3, 4, 5, 6, 7
-- DuckDB

select expected_bin, historic_bin, alive, past, future, cast(null as double) as expected_fine, cast(null as double) as historic_fine, cast(sum(customers) as bigint) as customers,
  cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected
from (
  select expected_bin, historic_bin, alive, past, future, count(*) as customers, sum(historic) as historic, sum(expected) as expected
  from (
    select historic, expected, case when expected < 1 then -1 else cast(floor(8 * log10(cast(expected as double)) + 0.0) as integer) end as expected_bin, case when historic < 1 then -1 else cast(floor(8 * log10(cast(historic as double)) + 0.0) as integer) end as historic_bin,
      least(cast(floor(20 * prob_alive) as integer), 19) as alive, case when historic < 1 then -1 else cast(floor(4 * log10(cast(historic as double)) + 0.0) as integer) end as past, case when expected < 1 then -1 else cast(floor(4 * log10(cast(expected as double)) + 0.0) as integer) end as future
    from "report people"
  ) as placed group by expected_bin, historic_bin, alive, past, future
) as binned
group by grouping sets ((), (expected_bin), (historic_bin), (alive, past), (past, future))
union all 
select cast(null as integer), cast(null as integer), cast(null as integer), cast(null as integer), cast(null as integer), case when cast("expected" as double) / 100 > 0 then floor(1000 * ln(cast(cast("expected" as double) / 100 as double))) else -1000000000 end, cast(null as double),
  count(*), cast(sum(historic) as bigint), cast(sum(expected) as bigint)
from "report people" group by case when cast("expected" as double) / 100 > 0 then floor(1000 * ln(cast(cast("expected" as double) / 100 as double))) else -1000000000 end
union all 
select cast(null as integer), cast(null as integer), cast(null as integer), cast(null as integer), cast(null as integer), cast(null as double), case when cast("historic" as double) / 100 > 0 then floor(1000 * ln(cast(cast("historic" as double) / 100 as double))) else -1000000000 end,
  count(*), cast(sum(historic) as bigint), cast(sum(expected) as bigint)
from "report people" group by case when cast("historic" as double) / 100 > 0 then floor(1000 * ln(cast(cast("historic" as double) / 100 as double))) else -1000000000 end
order by 1, 2, 3, 4, 5, 6, 7

---- study/src/score/concentration.ts

-- Trino

select bin, cast(count(*) as double) as customers, cast(sum(money) as double) as money
from (select case when "expected_money" > 0 then floor(1000 * ln(cast("expected_money" as double))) else -1000000000 end as bin, "expected_money" as money from "perennial_scores") as valued
group by 1 order by 1 desc
-- DuckDB

select bin, cast(count(*) as double) as customers, cast(sum(money) as double) as money
from (select case when "expected_money" > 0 then floor(1000 * ln(cast("expected_money" as double))) else -1000000000 end as bin, "expected_money" as money from "scores") as valued
group by 1 order by 1 desc

-- Trino

select bin, cast(count(*) as double) as customers, cast(sum(money) as double) as money
from (select case when "historic_value" > 0 then floor(1000 * ln(cast("historic_value" as double))) else -1000000000 end as bin, "historic_value" as money from "perennial_scores") as valued
group by 1 order by 1 desc
-- DuckDB

select bin, cast(count(*) as double) as customers, cast(sum(money) as double) as money
from (select case when "historic_value" > 0 then floor(1000 * ln(cast("historic_value" as double))) else -1000000000 end as bin, "historic_value" as money from "scores") as valued
group by 1 order by 1 desc

---- study/src/score/score-report.ts

-- Trino

select count(*) as customers, cast(sum(historic_value) as double) as historic,
  cast(sum(expected_transactions) as double) as expected_transactions, cast(sum(expected_money) as double) as expected_money,
  cast(sum(discounted_money) as double) as discounted, cast(sum(prob_alive) as double) as alive,
  case when count(residual_lifetime_value) = count(*) then cast(sum(residual_lifetime_value) as double) end as residual
from "perennial_scores"
-- DuckDB

select count(*) as customers, cast(sum(historic_value) as double) as historic,
  cast(sum(expected_transactions) as double) as expected_transactions, cast(sum(expected_money) as double) as expected_money,
  cast(sum(discounted_money) as double) as discounted, cast(sum(prob_alive) as double) as alive,
  case when count(residual_lifetime_value) = count(*) then cast(sum(residual_lifetime_value) as double) end as residual
from "scores"

-- Trino

select customer, "historic_value" as historic, orders, cast(last_order as varchar) as last_order, prob_alive, expected_transactions,
  "expected_money" as expected, "money_low95" as "money_low95", "money_low80" as "money_low80", "money_median" as "money_median", "money_high80" as "money_high80", "money_high95" as "money_high95"
from "perennial_scores" where 1 = 1 order by coalesce("expected_money", 0) desc, customer limit 10
-- DuckDB

select customer, "historic_value" as historic, orders, cast(last_order as varchar) as last_order, prob_alive, expected_transactions,
  "expected_money" as expected, "money_low95" as "money_low95", "money_low80" as "money_low80", "money_median" as "money_median", "money_high80" as "money_high80", "money_high95" as "money_high95"
from "scores" where 1 = 1 order by coalesce("expected_money", 0) desc, customer limit 10

-- Trino

select customer, "historic_value" as historic, orders, cast(last_order as varchar) as last_order, prob_alive, expected_transactions,
  "expected_money" as expected, "money_low95" as "money_low95", "money_low80" as "money_low80", "money_median" as "money_median", "money_high80" as "money_high80", "money_high95" as "money_high95"
from "perennial_scores" where customer in ('C00000001') order by coalesce("expected_money", 0) desc, customer limit 1
-- DuckDB

select customer, "historic_value" as historic, orders, cast(last_order as varchar) as last_order, prob_alive, expected_transactions,
  "expected_money" as expected, "money_low95" as "money_low95", "money_low80" as "money_low80", "money_median" as "money_median", "money_high80" as "money_high80", "money_high95" as "money_high95"
from "scores" where customer in ('C00000001') order by coalesce("expected_money", 0) desc, customer limit 1

---- study/src/score/score-table.ts

-- Trino
create table "tmp_new_scores" as select v.*, 'EUR' as currency, 'revenue' as basis, 365 as horizon_days, 0.0 as annual_discount, date '2025-06-30' as as_of from (
select "w"."customer", "w"."first_order", "w"."last_order", "w"."orders", "w"."transactions", "w"."historic_value", "w"."prob_alive", "w"."expected_transactions", "w"."transactions_low95", "w"."transactions_low80", "w"."transactions_median", "w"."transactions_high80", "w"."transactions_high95", "w"."expected_money", "w"."money_low95", "w"."money_low80", "w"."money_median", "w"."money_high80", "w"."money_high95", "w"."discounted_money", "w"."residual_lifetime_value", "w"."customer_lifetime_value", "w"."next_order_expected", "w"."first_channel", case when abs(cast("w"."of goods" as double) / 100) < 1000000000000000 then cast(cast("w"."of goods" as double) / 100 as decimal(18, 2)) end as "cost_of_goods",
  case when abs(cast((w."of revenue" - "w"."of goods") as double) / 100) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods") as double) / 100 as decimal(18, 2)) end as "historic_gross_margin",
  case when abs((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin")) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") as decimal(18, 2)) end as "expected_gross_margin",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_low95",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_low80",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin") < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" as decimal(18, 2)) end as "gross_margin_median",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_high80",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_high95",
  case when abs((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order as decimal(18, 2)) end as "residual_gross_margin",
  case when abs(cast((w."of revenue" - "w"."of goods") as double) / 100 + (w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods") as double) / 100 + (w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order as decimal(18, 2)) end as "lifetime_gross_margin"
from (select v.*, v.margin - 0 as "share gross_margin", cast(0 as double) as "fixed gross_margin" from (
select s.customer, s.first_day as first_order, s.last_day as last_order, s.orders, s.x + 1 as transactions,
  case when abs(cast(s.money - coalesce(r.money, 0) as double) / 100) < 1000000000000000 then cast(cast(s.money - coalesce(r.money, 0) as double) / 100 as decimal(18, 2)) end as "historic_value",
  cast(p.prob_alive as decimal(7, 6)) as prob_alive,
  cast(p.expected_transactions as decimal(18, 6)) as expected_transactions,
  "p"."transactions_low95",
  "p"."transactions_low80",
  "p"."transactions_median",
  "p"."transactions_high80",
  "p"."transactions_high95",
  case when abs(p.expected_transactions * s.per_order) < 1000000000000000 then cast(p.expected_transactions * s.per_order as decimal(18, 2)) end as "expected_money",
  case when abs("p"."money_low95" * s.scale) < 1000000000000000 then cast("p"."money_low95" * s.scale as decimal(18, 2)) end as "money_low95",
  case when abs("p"."money_low80" * s.scale) < 1000000000000000 then cast("p"."money_low80" * s.scale as decimal(18, 2)) end as "money_low80",
  case when abs("p"."money_median" * s.scale) < 1000000000000000 then cast("p"."money_median" * s.scale as decimal(18, 2)) end as "money_median",
  case when abs("p"."money_high80" * s.scale) < 1000000000000000 then cast("p"."money_high80" * s.scale as decimal(18, 2)) end as "money_high80",
  case when abs("p"."money_high95" * s.scale) < 1000000000000000 then cast("p"."money_high95" * s.scale as decimal(18, 2)) end as "money_high95",
  case when abs(p.expected_transactions * f.discounted_per_order * s.per_order) < 1000000000000000 then cast(p.expected_transactions * f.discounted_per_order * s.per_order as decimal(18, 2)) end as "discounted_money",
  case when abs(p.expected_transactions * f.infinite_per_order * s.per_order) < 1000000000000000 then cast(p.expected_transactions * f.infinite_per_order * s.per_order as decimal(18, 2)) end as "residual_lifetime_value",
  case when abs(cast(s.money - coalesce(r.money, 0) as double) / 100 + p.expected_transactions * f.infinite_per_order * s.per_order) < 1000000000000000 then cast(cast(s.money - coalesce(r.money, 0) as double) / 100 + p.expected_transactions * f.infinite_per_order * s.per_order as decimal(18, 2)) end as "customer_lifetime_value",
  case when f.days_to_next < 0.0 and p.prob_alive >= 0.0 then date_add('day', cast(ceil(f.days_to_next) as integer), date '2025-06-30') end as next_order_expected,
  o."channel" as "first_channel",
  s.money - coalesce(r.money, 0) as "of revenue",
  k.goods as "of goods", k.fees as "of fees", k.shipping as "of shipping", k.retention as "of retention",
  k.acquisition as "of acquisition", k.indirect as "of indirect",
  k.tickets + cast(0 as bigint) as "of service",
  0.0 as margin,
  cast(0 as double) as margin_variance,
  s.per_order as per_order, p.expected_transactions as expected, f.infinite_per_order as infinite_per_order,
  cast(0 as double) as months_per_order,
  "p"."money_low95" * s.scale as "quantile low95",
  "p"."money_low80" * s.scale as "quantile low80",
  "p"."money_median" * s.scale as "quantile median",
  "p"."money_high80" * s.scale as "quantile high80",
  "p"."money_high95" * s.scale as "quantile high95"
from (select c.*, (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) as per_order, (0.0 + 1 * cast("c"."money" as double) / 100) as scale from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_customers_as_of" as states) as c) as s
join "tmp_customer_costs" as k on k.customer = s.customer
join "tmp_predictions_by_triple" as p on p.x = s.x and p.tx = s.tx and p.age = s.age
join "tmp_futures_by_pair" as f on f.x = s.x and f.age = s.age
left join (select customer, sum(amount) as money from "perennial_returns" where cast(returned_at as date) <= date '2025-06-30' group by customer) as r
  on r.customer = s.customer
left join (
select o.customer, min(o."channel") as "channel"
from "perennial_orders" as o
join (select customer, min(ordered_at) as first_at from "perennial_orders" where cast(ordered_at as date) <= date '2025-06-30' group by customer) as f
  on f.customer = o.customer and f.first_at = o.ordered_at
group by o.customer) as o on o.customer = s.customer
) as v) as w) as v
-- DuckDB
create or replace temporary table "new scores" as select v.*, 'EUR' as currency, 'revenue' as basis, 365 as horizon_days, 0.0 as annual_discount, date '2025-06-30' as as_of from (
select "w"."customer", "w"."first_order", "w"."last_order", "w"."orders", "w"."transactions", "w"."historic_value", "w"."prob_alive", "w"."expected_transactions", "w"."transactions_low95", "w"."transactions_low80", "w"."transactions_median", "w"."transactions_high80", "w"."transactions_high95", "w"."expected_money", "w"."money_low95", "w"."money_low80", "w"."money_median", "w"."money_high80", "w"."money_high95", "w"."discounted_money", "w"."residual_lifetime_value", "w"."customer_lifetime_value", "w"."next_order_expected", "w"."first_channel", case when abs(cast("w"."of goods" as double) / 100) < 1000000000000000 then cast(cast("w"."of goods" as double) / 100 as decimal(18, 2)) end as "cost_of_goods",
  case when abs(cast((w."of revenue" - "w"."of goods") as double) / 100) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods") as double) / 100 as decimal(18, 2)) end as "historic_gross_margin",
  case when abs((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin")) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") as decimal(18, 2)) end as "expected_gross_margin",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_low95",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_low80",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin") < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" as decimal(18, 2)) end as "gross_margin_median",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_high80",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_high95",
  case when abs((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order as decimal(18, 2)) end as "residual_gross_margin",
  case when abs(cast((w."of revenue" - "w"."of goods") as double) / 100 + (w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods") as double) / 100 + (w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order as decimal(18, 2)) end as "lifetime_gross_margin"
from (select v.*, v.margin - 0 as "share gross_margin", cast(0 as double) as "fixed gross_margin" from (
select s.customer, s.first_day as first_order, s.last_day as last_order, s.orders, s.x + 1 as transactions,
  case when abs(cast(s.money - coalesce(r.money, 0) as double) / 100) < 1000000000000000 then cast(cast(s.money - coalesce(r.money, 0) as double) / 100 as decimal(18, 2)) end as "historic_value",
  cast(p.prob_alive as decimal(7, 6)) as prob_alive,
  cast(p.expected_transactions as decimal(18, 6)) as expected_transactions,
  "p"."transactions_low95",
  "p"."transactions_low80",
  "p"."transactions_median",
  "p"."transactions_high80",
  "p"."transactions_high95",
  case when abs(p.expected_transactions * s.per_order) < 1000000000000000 then cast(p.expected_transactions * s.per_order as decimal(18, 2)) end as "expected_money",
  case when abs("p"."money_low95" * s.scale) < 1000000000000000 then cast("p"."money_low95" * s.scale as decimal(18, 2)) end as "money_low95",
  case when abs("p"."money_low80" * s.scale) < 1000000000000000 then cast("p"."money_low80" * s.scale as decimal(18, 2)) end as "money_low80",
  case when abs("p"."money_median" * s.scale) < 1000000000000000 then cast("p"."money_median" * s.scale as decimal(18, 2)) end as "money_median",
  case when abs("p"."money_high80" * s.scale) < 1000000000000000 then cast("p"."money_high80" * s.scale as decimal(18, 2)) end as "money_high80",
  case when abs("p"."money_high95" * s.scale) < 1000000000000000 then cast("p"."money_high95" * s.scale as decimal(18, 2)) end as "money_high95",
  case when abs(p.expected_transactions * f.discounted_per_order * s.per_order) < 1000000000000000 then cast(p.expected_transactions * f.discounted_per_order * s.per_order as decimal(18, 2)) end as "discounted_money",
  case when abs(p.expected_transactions * f.infinite_per_order * s.per_order) < 1000000000000000 then cast(p.expected_transactions * f.infinite_per_order * s.per_order as decimal(18, 2)) end as "residual_lifetime_value",
  case when abs(cast(s.money - coalesce(r.money, 0) as double) / 100 + p.expected_transactions * f.infinite_per_order * s.per_order) < 1000000000000000 then cast(cast(s.money - coalesce(r.money, 0) as double) / 100 + p.expected_transactions * f.infinite_per_order * s.per_order as decimal(18, 2)) end as "customer_lifetime_value",
  case when f.days_to_next < 0.0 and p.prob_alive >= 0.0 then (date '2025-06-30' + cast(cast(ceil(f.days_to_next) as integer) as integer)) end as next_order_expected,
  o."channel" as "first_channel",
  s.money - coalesce(r.money, 0) as "of revenue",
  k.goods as "of goods", k.fees as "of fees", k.shipping as "of shipping", k.retention as "of retention",
  k.acquisition as "of acquisition", k.indirect as "of indirect",
  k.tickets + cast(0 as bigint) as "of service",
  0.0 as margin,
  cast(0 as double) as margin_variance,
  s.per_order as per_order, p.expected_transactions as expected, f.infinite_per_order as infinite_per_order,
  cast(0 as double) as months_per_order,
  "p"."money_low95" * s.scale as "quantile low95",
  "p"."money_low80" * s.scale as "quantile low80",
  "p"."money_median" * s.scale as "quantile median",
  "p"."money_high80" * s.scale as "quantile high80",
  "p"."money_high95" * s.scale as "quantile high95"
from (select c.*, (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) as per_order, (0.0 + 1 * cast("c"."money" as double) / 100) as scale from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "customers as of" as states) as c) as s
join "customer costs" as k on k.customer = s.customer
join "predictions by triple" as p on p.x = s.x and p.tx = s.tx and p.age = s.age
join "futures by pair" as f on f.x = s.x and f.age = s.age
left join (select customer, sum(amount) as money from "returns" where cast(returned_at as date) <= date '2025-06-30' group by customer) as r
  on r.customer = s.customer
left join (
select o.customer, min(o."channel") as "channel"
from "orders" as o
join (select customer, min(ordered_at) as first_at from "orders" where cast(ordered_at as date) <= date '2025-06-30' group by customer) as f
  on f.customer = o.customer and f.first_at = o.ordered_at
group by o.customer) as o on o.customer = s.customer
) as v) as w) as v

-- Trino
create table "tmp_new_scores" as select v.*, 'EUR' as currency, 'revenue' as basis, 365 as horizon_days, 0.0 as annual_discount, date '2025-12-30' as as_of from (
select "w"."customer", "w"."first_order", "w"."last_order", "w"."orders", "w"."transactions", "w"."historic_value", "w"."prob_alive", "w"."expected_transactions", "w"."transactions_low95", "w"."transactions_low80", "w"."transactions_median", "w"."transactions_high80", "w"."transactions_high95", "w"."expected_money", "w"."money_low95", "w"."money_low80", "w"."money_median", "w"."money_high80", "w"."money_high95", "w"."discounted_money", "w"."residual_lifetime_value", "w"."customer_lifetime_value", "w"."next_order_expected", "w"."first_channel", case when abs(cast("w"."of goods" as double) / 100) < 1000000000000000 then cast(cast("w"."of goods" as double) / 100 as decimal(18, 2)) end as "cost_of_goods",
  case when abs(cast("w"."of fees" as double) / 100) < 1000000000000000 then cast(cast("w"."of fees" as double) / 100 as decimal(18, 2)) end as "payment_fees",
  case when abs(cast("w"."of shipping" as double) / 100) < 1000000000000000 then cast(cast("w"."of shipping" as double) / 100 as decimal(18, 2)) end as "shipping_cost",
  case when abs(cast("w"."of service" as double) / 100) < 1000000000000000 then cast(cast("w"."of service" as double) / 100 as decimal(18, 2)) end as "service_cost",
  case when abs(cast("w"."of retention" as double) / 100) < 1000000000000000 then cast(cast("w"."of retention" as double) / 100 as decimal(18, 2)) end as "retention_cost",
  case when abs(cast("w"."of indirect" as double) / 100) < 1000000000000000 then cast(cast("w"."of indirect" as double) / 100 as decimal(18, 2)) end as "indirect_cost",
  case when abs(cast((w."of revenue" - "w"."of goods") as double) / 100) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods") as double) / 100 as decimal(18, 2)) end as "historic_gross_margin",
  case when abs((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin")) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") as decimal(18, 2)) end as "expected_gross_margin",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_low95",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_low80",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin") < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" as decimal(18, 2)) end as "gross_margin_median",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_high80",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_high95",
  case when abs((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order as decimal(18, 2)) end as "residual_gross_margin",
  case when abs(cast((w."of revenue" - "w"."of goods") as double) / 100 + (w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods") as double) / 100 + (w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order as decimal(18, 2)) end as "lifetime_gross_margin",
  case when abs(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention") as double) / 100) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention") as double) / 100 as decimal(18, 2)) end as "historic_contribution",
  case when abs((w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution")) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution") as decimal(18, 2)) end as "expected_contribution",
  case when abs("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + -1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + -1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "contribution_low95",
  case when abs("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + -1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + -1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "contribution_low80",
  case when abs("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution") < 1000000000000000 then cast("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" as decimal(18, 2)) end as "contribution_median",
  case when abs("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + 1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + 1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "contribution_high80",
  case when abs("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + 1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + 1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "contribution_high95",
  case when abs((w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution") * w.infinite_per_order) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution") * w.infinite_per_order as decimal(18, 2)) end as "residual_contribution",
  case when abs(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention") as double) / 100 + (w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution") * w.infinite_per_order) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention") as double) / 100 + (w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution") * w.infinite_per_order as decimal(18, 2)) end as "lifetime_contribution",
  case when abs(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention" - "w"."of indirect") as double) / 100) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention" - "w"."of indirect") as double) / 100 as decimal(18, 2)) end as "historic_net",
  case when abs((w.expected * w.per_order * "w"."share net" - "w"."fixed net")) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share net" - "w"."fixed net") as decimal(18, 2)) end as "expected_net",
  case when abs("w"."share net" * "w"."quantile median" - "w"."fixed net" + -1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share net" * "w"."quantile median" - "w"."fixed net" + -1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "net_low95",
  case when abs("w"."share net" * "w"."quantile median" - "w"."fixed net" + -1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share net" * "w"."quantile median" - "w"."fixed net" + -1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "net_low80",
  case when abs("w"."share net" * "w"."quantile median" - "w"."fixed net") < 1000000000000000 then cast("w"."share net" * "w"."quantile median" - "w"."fixed net" as decimal(18, 2)) end as "net_median",
  case when abs("w"."share net" * "w"."quantile median" - "w"."fixed net" + 1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share net" * "w"."quantile median" - "w"."fixed net" + 1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "net_high80",
  case when abs("w"."share net" * "w"."quantile median" - "w"."fixed net" + 1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share net" * "w"."quantile median" - "w"."fixed net" + 1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "net_high95",
  case when abs((w.expected * w.per_order * "w"."share net" - "w"."fixed net") * w.infinite_per_order) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share net" - "w"."fixed net") * w.infinite_per_order as decimal(18, 2)) end as "residual_net",
  case when abs(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention" - "w"."of indirect") as double) / 100 + (w.expected * w.per_order * "w"."share net" - "w"."fixed net") * w.infinite_per_order) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention" - "w"."of indirect") as double) / 100 + (w.expected * w.per_order * "w"."share net" - "w"."fixed net") * w.infinite_per_order as decimal(18, 2)) end as "lifetime_net"
from (select v.*, v.margin - 0 as "share gross_margin", cast(0 as double) as "fixed gross_margin", v.margin - 0.0 - case when v.per_order > 0 then 0.0 / v.per_order else 0 end as "share contribution", v.expected * (v.months_per_order * 0.0 + case when v.per_order > 0 then 0 else 0.0 end) as "fixed contribution", v.margin - 0.0 - case when v.per_order > 0 then 0.0 / v.per_order else 0 end as "share net", v.expected * (v.months_per_order * 0.0 + case when v.per_order > 0 then 0 else 0.0 end) as "fixed net" from (
select s.customer, s.first_day as first_order, s.last_day as last_order, s.orders, s.x + 1 as transactions,
  case when abs(cast(s.money - coalesce(r.money, 0) as double) / 100) < 1000000000000000 then cast(cast(s.money - coalesce(r.money, 0) as double) / 100 as decimal(18, 2)) end as "historic_value",
  cast(p.prob_alive as decimal(7, 6)) as prob_alive,
  cast(p.expected_transactions as decimal(18, 6)) as expected_transactions,
  "p"."transactions_low95",
  "p"."transactions_low80",
  "p"."transactions_median",
  "p"."transactions_high80",
  "p"."transactions_high95",
  case when abs(p.expected_transactions * s.per_order) < 1000000000000000 then cast(p.expected_transactions * s.per_order as decimal(18, 2)) end as "expected_money",
  case when abs("p"."money_low95" * s.scale) < 1000000000000000 then cast("p"."money_low95" * s.scale as decimal(18, 2)) end as "money_low95",
  case when abs("p"."money_low80" * s.scale) < 1000000000000000 then cast("p"."money_low80" * s.scale as decimal(18, 2)) end as "money_low80",
  case when abs("p"."money_median" * s.scale) < 1000000000000000 then cast("p"."money_median" * s.scale as decimal(18, 2)) end as "money_median",
  case when abs("p"."money_high80" * s.scale) < 1000000000000000 then cast("p"."money_high80" * s.scale as decimal(18, 2)) end as "money_high80",
  case when abs("p"."money_high95" * s.scale) < 1000000000000000 then cast("p"."money_high95" * s.scale as decimal(18, 2)) end as "money_high95",
  case when abs(p.expected_transactions * f.discounted_per_order * s.per_order) < 1000000000000000 then cast(p.expected_transactions * f.discounted_per_order * s.per_order as decimal(18, 2)) end as "discounted_money",
  case when abs(p.expected_transactions * f.infinite_per_order * s.per_order) < 1000000000000000 then cast(p.expected_transactions * f.infinite_per_order * s.per_order as decimal(18, 2)) end as "residual_lifetime_value",
  case when abs(cast(s.money - coalesce(r.money, 0) as double) / 100 + p.expected_transactions * f.infinite_per_order * s.per_order) < 1000000000000000 then cast(cast(s.money - coalesce(r.money, 0) as double) / 100 + p.expected_transactions * f.infinite_per_order * s.per_order as decimal(18, 2)) end as "customer_lifetime_value",
  case when f.days_to_next < 0.0 and p.prob_alive >= 0.0 then date_add('day', cast(ceil(f.days_to_next) as integer), date '2025-12-30') end as next_order_expected,
  o."channel" as "first_channel",
  s.money - coalesce(r.money, 0) as "of revenue",
  k.goods as "of goods", k.fees as "of fees", k.shipping as "of shipping", k.retention as "of retention",
  k.acquisition as "of acquisition", k.indirect as "of indirect",
  k.tickets + cast(round(0.0 * (greatest(0, date_diff('day', s.first_day, s.last_day)) + p.prob_alive * greatest(0, date_diff('day', s.last_day, date '2025-12-30')))) as bigint) as "of service",
  0.0 + 1 * coalesce((0.0 * (cast(k.known - k.known_goods as double) / 100 - 0.0 * (cast(k.known as double) / 100)) / nullif((0.0 * (cast(k.known as double) / 100) + 0.0), 0)), 0) as margin,
  0.0 * coalesce(0.0 / nullif((0.0 * (cast(k.known as double) / 100) + 0.0), 0), 1) as margin_variance,
  s.per_order as per_order, p.expected_transactions as expected, f.infinite_per_order as infinite_per_order,
  f.months_per_order as months_per_order,
  "p"."money_low95" * s.scale as "quantile low95",
  "p"."money_low80" * s.scale as "quantile low80",
  "p"."money_median" * s.scale as "quantile median",
  "p"."money_high80" * s.scale as "quantile high80",
  "p"."money_high95" * s.scale as "quantile high95"
from (select c.*, (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) as per_order, (0.0 + 1 * cast("c"."money" as double) / 100) as scale from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as c) as s
join "tmp_customer_costs" as k on k.customer = s.customer
join "tmp_predictions_by_triple" as p on p.x = s.x and p.tx = s.tx and p.age = s.age
join "tmp_futures_by_pair" as f on f.x = s.x and f.age = s.age
left join (select customer, sum(amount) as money from "perennial_returns" where cast(returned_at as date) <= date '2025-12-30' group by customer) as r
  on r.customer = s.customer
left join "tmp_first_orders" as o on o.customer = s.customer
) as v) as w) as v
-- DuckDB
create or replace temporary table "new scores" as select v.*, 'EUR' as currency, 'revenue' as basis, 365 as horizon_days, 0.0 as annual_discount, date '2025-12-30' as as_of from (
select "w"."customer", "w"."first_order", "w"."last_order", "w"."orders", "w"."transactions", "w"."historic_value", "w"."prob_alive", "w"."expected_transactions", "w"."transactions_low95", "w"."transactions_low80", "w"."transactions_median", "w"."transactions_high80", "w"."transactions_high95", "w"."expected_money", "w"."money_low95", "w"."money_low80", "w"."money_median", "w"."money_high80", "w"."money_high95", "w"."discounted_money", "w"."residual_lifetime_value", "w"."customer_lifetime_value", "w"."next_order_expected", "w"."first_channel", case when abs(cast("w"."of goods" as double) / 100) < 1000000000000000 then cast(cast("w"."of goods" as double) / 100 as decimal(18, 2)) end as "cost_of_goods",
  case when abs(cast("w"."of fees" as double) / 100) < 1000000000000000 then cast(cast("w"."of fees" as double) / 100 as decimal(18, 2)) end as "payment_fees",
  case when abs(cast("w"."of shipping" as double) / 100) < 1000000000000000 then cast(cast("w"."of shipping" as double) / 100 as decimal(18, 2)) end as "shipping_cost",
  case when abs(cast("w"."of service" as double) / 100) < 1000000000000000 then cast(cast("w"."of service" as double) / 100 as decimal(18, 2)) end as "service_cost",
  case when abs(cast("w"."of retention" as double) / 100) < 1000000000000000 then cast(cast("w"."of retention" as double) / 100 as decimal(18, 2)) end as "retention_cost",
  case when abs(cast("w"."of indirect" as double) / 100) < 1000000000000000 then cast(cast("w"."of indirect" as double) / 100 as decimal(18, 2)) end as "indirect_cost",
  case when abs(cast((w."of revenue" - "w"."of goods") as double) / 100) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods") as double) / 100 as decimal(18, 2)) end as "historic_gross_margin",
  case when abs((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin")) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") as decimal(18, 2)) end as "expected_gross_margin",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_low95",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + -1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_low80",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin") < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" as decimal(18, 2)) end as "gross_margin_median",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_high80",
  case when abs("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share gross_margin" * "w"."quantile median" - "w"."fixed gross_margin" + 1 * sqrt(("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share gross_margin" * ((case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share gross_margin" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "gross_margin_high95",
  case when abs((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order as decimal(18, 2)) end as "residual_gross_margin",
  case when abs(cast((w."of revenue" - "w"."of goods") as double) / 100 + (w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods") as double) / 100 + (w.expected * w.per_order * "w"."share gross_margin" - "w"."fixed gross_margin") * w.infinite_per_order as decimal(18, 2)) end as "lifetime_gross_margin",
  case when abs(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention") as double) / 100) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention") as double) / 100 as decimal(18, 2)) end as "historic_contribution",
  case when abs((w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution")) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution") as decimal(18, 2)) end as "expected_contribution",
  case when abs("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + -1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + -1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "contribution_low95",
  case when abs("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + -1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + -1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "contribution_low80",
  case when abs("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution") < 1000000000000000 then cast("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" as decimal(18, 2)) end as "contribution_median",
  case when abs("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + 1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + 1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "contribution_high80",
  case when abs("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + 1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share contribution" * "w"."quantile median" - "w"."fixed contribution" + 1 * sqrt(("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share contribution" * ((case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share contribution" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "contribution_high95",
  case when abs((w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution") * w.infinite_per_order) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution") * w.infinite_per_order as decimal(18, 2)) end as "residual_contribution",
  case when abs(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention") as double) / 100 + (w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution") * w.infinite_per_order) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention") as double) / 100 + (w.expected * w.per_order * "w"."share contribution" - "w"."fixed contribution") * w.infinite_per_order as decimal(18, 2)) end as "lifetime_contribution",
  case when abs(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention" - "w"."of indirect") as double) / 100) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention" - "w"."of indirect") as double) / 100 as decimal(18, 2)) end as "historic_net",
  case when abs((w.expected * w.per_order * "w"."share net" - "w"."fixed net")) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share net" - "w"."fixed net") as decimal(18, 2)) end as "expected_net",
  case when abs("w"."share net" * "w"."quantile median" - "w"."fixed net" + -1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share net" * "w"."quantile median" - "w"."fixed net" + -1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high95" else "w"."quantile low95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "net_low95",
  case when abs("w"."share net" * "w"."quantile median" - "w"."fixed net" + -1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share net" * "w"."quantile median" - "w"."fixed net" + -1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile high80" else "w"."quantile low80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "net_low80",
  case when abs("w"."share net" * "w"."quantile median" - "w"."fixed net") < 1000000000000000 then cast("w"."share net" * "w"."quantile median" - "w"."fixed net" as decimal(18, 2)) end as "net_median",
  case when abs("w"."share net" * "w"."quantile median" - "w"."fixed net" + 1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share net" * "w"."quantile median" - "w"."fixed net" + 1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low80" else "w"."quantile high80" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "net_high80",
  case when abs("w"."share net" * "w"."quantile median" - "w"."fixed net" + 1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0))) < 1000000000000000 then cast("w"."share net" * "w"."quantile median" - "w"."fixed net" + 1 * sqrt(("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) * ("w"."share net" * ((case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) - "w"."quantile median")) + 0.0 * (case when (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) * (w.margin_variance * (case when (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end) > 0 then (case when "w"."share net" < 0 then "w"."quantile low95" else "w"."quantile high95" end + "w"."quantile median") / 2 else 0 end) + 0.0)) as decimal(18, 2)) end as "net_high95",
  case when abs((w.expected * w.per_order * "w"."share net" - "w"."fixed net") * w.infinite_per_order) < 1000000000000000 then cast((w.expected * w.per_order * "w"."share net" - "w"."fixed net") * w.infinite_per_order as decimal(18, 2)) end as "residual_net",
  case when abs(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention" - "w"."of indirect") as double) / 100 + (w.expected * w.per_order * "w"."share net" - "w"."fixed net") * w.infinite_per_order) < 1000000000000000 then cast(cast((w."of revenue" - "w"."of goods" - "w"."of fees" - "w"."of shipping" - "w"."of service" - "w"."of retention" - "w"."of indirect") as double) / 100 + (w.expected * w.per_order * "w"."share net" - "w"."fixed net") * w.infinite_per_order as decimal(18, 2)) end as "lifetime_net"
from (select v.*, v.margin - 0 as "share gross_margin", cast(0 as double) as "fixed gross_margin", v.margin - 0.0 - case when v.per_order > 0 then 0.0 / v.per_order else 0 end as "share contribution", v.expected * (v.months_per_order * 0.0 + case when v.per_order > 0 then 0 else 0.0 end) as "fixed contribution", v.margin - 0.0 - case when v.per_order > 0 then 0.0 / v.per_order else 0 end as "share net", v.expected * (v.months_per_order * 0.0 + case when v.per_order > 0 then 0 else 0.0 end) as "fixed net" from (
select s.customer, s.first_day as first_order, s.last_day as last_order, s.orders, s.x + 1 as transactions,
  case when abs(cast(s.money - coalesce(r.money, 0) as double) / 100) < 1000000000000000 then cast(cast(s.money - coalesce(r.money, 0) as double) / 100 as decimal(18, 2)) end as "historic_value",
  cast(p.prob_alive as decimal(7, 6)) as prob_alive,
  cast(p.expected_transactions as decimal(18, 6)) as expected_transactions,
  "p"."transactions_low95",
  "p"."transactions_low80",
  "p"."transactions_median",
  "p"."transactions_high80",
  "p"."transactions_high95",
  case when abs(p.expected_transactions * s.per_order) < 1000000000000000 then cast(p.expected_transactions * s.per_order as decimal(18, 2)) end as "expected_money",
  case when abs("p"."money_low95" * s.scale) < 1000000000000000 then cast("p"."money_low95" * s.scale as decimal(18, 2)) end as "money_low95",
  case when abs("p"."money_low80" * s.scale) < 1000000000000000 then cast("p"."money_low80" * s.scale as decimal(18, 2)) end as "money_low80",
  case when abs("p"."money_median" * s.scale) < 1000000000000000 then cast("p"."money_median" * s.scale as decimal(18, 2)) end as "money_median",
  case when abs("p"."money_high80" * s.scale) < 1000000000000000 then cast("p"."money_high80" * s.scale as decimal(18, 2)) end as "money_high80",
  case when abs("p"."money_high95" * s.scale) < 1000000000000000 then cast("p"."money_high95" * s.scale as decimal(18, 2)) end as "money_high95",
  case when abs(p.expected_transactions * f.discounted_per_order * s.per_order) < 1000000000000000 then cast(p.expected_transactions * f.discounted_per_order * s.per_order as decimal(18, 2)) end as "discounted_money",
  case when abs(p.expected_transactions * f.infinite_per_order * s.per_order) < 1000000000000000 then cast(p.expected_transactions * f.infinite_per_order * s.per_order as decimal(18, 2)) end as "residual_lifetime_value",
  case when abs(cast(s.money - coalesce(r.money, 0) as double) / 100 + p.expected_transactions * f.infinite_per_order * s.per_order) < 1000000000000000 then cast(cast(s.money - coalesce(r.money, 0) as double) / 100 + p.expected_transactions * f.infinite_per_order * s.per_order as decimal(18, 2)) end as "customer_lifetime_value",
  case when f.days_to_next < 0.0 and p.prob_alive >= 0.0 then (date '2025-12-30' + cast(cast(ceil(f.days_to_next) as integer) as integer)) end as next_order_expected,
  o."channel" as "first_channel",
  s.money - coalesce(r.money, 0) as "of revenue",
  k.goods as "of goods", k.fees as "of fees", k.shipping as "of shipping", k.retention as "of retention",
  k.acquisition as "of acquisition", k.indirect as "of indirect",
  k.tickets + cast(round(0.0 * (greatest(0, date_diff('day', s.first_day, s.last_day)) + p.prob_alive * greatest(0, date_diff('day', s.last_day, date '2025-12-30')))) as bigint) as "of service",
  0.0 + 1 * coalesce((0.0 * (cast(k.known - k.known_goods as double) / 100 - 0.0 * (cast(k.known as double) / 100)) / nullif((0.0 * (cast(k.known as double) / 100) + 0.0), 0)), 0) as margin,
  0.0 * coalesce(0.0 / nullif((0.0 * (cast(k.known as double) / 100) + 0.0), 0), 1) as margin_variance,
  s.per_order as per_order, p.expected_transactions as expected, f.infinite_per_order as infinite_per_order,
  f.months_per_order as months_per_order,
  "p"."money_low95" * s.scale as "quantile low95",
  "p"."money_low80" * s.scale as "quantile low80",
  "p"."money_median" * s.scale as "quantile median",
  "p"."money_high80" * s.scale as "quantile high80",
  "p"."money_high95" * s.scale as "quantile high95"
from (select c.*, (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) as per_order, (0.0 + 1 * cast("c"."money" as double) / 100) as scale from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as c) as s
join "customer costs" as k on k.customer = s.customer
join "predictions by triple" as p on p.x = s.x and p.tx = s.tx and p.age = s.age
join "futures by pair" as f on f.x = s.x and f.age = s.age
left join (select customer, sum(amount) as money from "returns" where cast(returned_at as date) <= date '2025-12-30' group by customer) as r
  on r.customer = s.customer
left join "first orders" as o on o.customer = s.customer
) as v) as w) as v

---- study/src/score/top-rows.ts

-- Trino

select x, tx, age as "T", "group", count(*) as count, sum(money) as money, sum(money * money) as money_squared
from (
  select s.x, s.tx, s.age, case when c.expected_money >= 0.0 then 0 when c.expected_money >= 0.0 then 1 when c.expected_money >= 0.0 then 2 end as "group", cast(s.money as double) / 100 as money
  from "perennial_scores" as c join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as s on s.customer = c.customer where c.expected_money >= 0.0
) as best
group by x, tx, age, "group"
-- DuckDB

select x, tx, age as "T", "group", count(*) as count, sum(money) as money, sum(money * money) as money_squared
from (
  select s.x, s.tx, s.age, case when c.expected_money >= 0.0 then 0 when c.expected_money >= 0.0 then 1 when c.expected_money >= 0.0 then 2 end as "group", cast(s.money as double) / 100 as money
  from "scores" as c join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as s on s.customer = c.customer where c.expected_money >= 0.0
) as best
group by x, tx, age, "group" order by x, age, tx, "group"

-- Trino

select x, tx, age as "T", "group", count(*) as count, sum(money) as money, sum(money * money) as money_squared
from (
  select s.x, s.tx, s.age, case when c.expected_money >= 0.0 then 0 when c.expected_money >= 0.0 then 1 when c.expected_money >= 0.0 then 2 end as "group", cast(s.money as double) / 100 as money
  from "perennial_scores" as c join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_customers_as_of" as states) as s on s.customer = c.customer where c.expected_money >= 0.0
) as best
group by x, tx, age, "group"
-- DuckDB

select x, tx, age as "T", "group", count(*) as count, sum(money) as money, sum(money * money) as money_squared
from (
  select s.x, s.tx, s.age, case when c.expected_money >= 0.0 then 0 when c.expected_money >= 0.0 then 1 when c.expected_money >= 0.0 then 2 end as "group", cast(s.money as double) / 100 as money
  from "scores" as c join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "customers as of" as states) as s on s.customer = c.customer where c.expected_money >= 0.0
) as best
group by x, tx, age, "group" order by x, age, tx, "group"

---- study/src/season/trade-by-day.ts

-- Trino

select day, count(*) as orders, count(distinct case when mod(day, 1) = 0 then customer end) as transactions
from (select cast(date_diff('day', date '1970-01-01', cast(ordered_at as date)) as integer) as day, customer from "perennial_orders" as o) as dated
group by day order by day
-- DuckDB

select day, count(*) as orders, count(distinct case when mod(day, 1) = 0 then customer end) as transactions
from (select cast(date_diff('day', date '1970-01-01', cast(ordered_at as date)) as integer) as day, customer from "orders" as o) as dated
group by day order by day

---- study/src/subscriptions/regularity.ts

-- Trino

select count(*) as gaps, count(distinct customer) as customers, cast(sum(case when amount = amount_before then 1 else 0 end) as bigint) as same, cast(sum(case when gap between 6 and 8 or gap between 13 and 15 then 1 else 0 end) as bigint) as weekly, cast(sum(case when gap between 27 and 33 or gap between 57 and 64 then 1 else 0 end) as bigint) as monthly, cast(sum(case when gap between 87 and 95 or gap between 178 and 187 then 1 else 0 end) as bigint) as quarterly, cast(sum(case when gap between 359 and 371 or gap between 724 and 737 then 1 else 0 end) as bigint) as yearly
from (
  select customer, amount, lag(amount) over (partition by customer order by order_day) as amount_before,
    date_diff('day', lag(order_day) over (partition by customer order by order_day), order_day) as gap
  from (
    select customer, cast(ordered_at as date) as order_day, sum(amount) as amount from "perennial_orders"
    where cast(ordered_at as date) <= date '2025-12-30' group by customer, cast(ordered_at as date)
  ) as days
) as paired where gap is not null
-- DuckDB

select count(*) as gaps, count(distinct customer) as customers, cast(sum(case when amount = amount_before then 1 else 0 end) as bigint) as same, cast(sum(case when gap between 6 and 8 or gap between 13 and 15 then 1 else 0 end) as bigint) as weekly, cast(sum(case when gap between 27 and 33 or gap between 57 and 64 then 1 else 0 end) as bigint) as monthly, cast(sum(case when gap between 87 and 95 or gap between 178 and 187 then 1 else 0 end) as bigint) as quarterly, cast(sum(case when gap between 359 and 371 or gap between 724 and 737 then 1 else 0 end) as bigint) as yearly
from (
  select customer, amount, lag(amount) over (partition by customer order by order_day) as amount_before,
    date_diff('day', lag(order_day) over (partition by customer order by order_day), order_day) as gap
  from (
    select customer, cast(ordered_at as date) as order_day, sum(amount) as amount from "orders"
    where cast(ordered_at as date) <= date '2025-12-30' group by customer, cast(ordered_at as date)
  ) as days
) as paired where gap is not null

---- study/src/summarise/base-figures.ts

-- Trino

select count(*) as customers, count(*) filter (where x > 0) as repeaters, cast(sum(orders) as bigint) as orders,
  cast(sum(x + 1) as bigint) as transactions, cast(min(first_day) as varchar) as first, cast(max(last_day) as varchar) as last,
  cast(sum(money) as bigint) as money,
  (select cast(coalesce(sum(r.amount), 0) as bigint) from "perennial_returns" as r where cast(r.returned_at as date) <= date '2025-06-30' and r.customer in (select customer from "tmp_customers_as_of")) as returned,
  (select cast(coalesce(sum(r.amount), 0) as bigint) from "perennial_returns" as r where cast(r.returned_at as date) <= date '2025-06-30') as given_back
from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_customers_as_of" as states) as customers
-- DuckDB

select count(*) as customers, count(*) filter (where x > 0) as repeaters, cast(sum(orders) as bigint) as orders,
  cast(sum(x + 1) as bigint) as transactions, cast(min(first_day) as varchar) as first, cast(max(last_day) as varchar) as last,
  cast(sum(money) as bigint) as money,
  (select cast(coalesce(sum(r.amount), 0) as bigint) from "returns" as r where cast(r.returned_at as date) <= date '2025-06-30' and r.customer in (select customer from "customers as of")) as returned,
  (select cast(coalesce(sum(r.amount), 0) as bigint) from "returns" as r where cast(r.returned_at as date) <= date '2025-06-30') as given_back
from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "customers as of" as states) as customers

-- Trino

select count(*) as customers, count(*) filter (where x > 0) as repeaters, cast(sum(orders) as bigint) as orders,
  cast(sum(x + 1) as bigint) as transactions, cast(min(first_day) as varchar) as first, cast(max(last_day) as varchar) as last,
  cast(sum(money) as bigint) as money,
  (select cast(coalesce(sum(r.amount), 0) as bigint) from "perennial_returns" as r where cast(r.returned_at as date) <= date '2025-12-30' and r.customer in (select customer from "perennial_states")) as returned,
  (select cast(coalesce(sum(r.amount), 0) as bigint) from "perennial_returns" as r where cast(r.returned_at as date) <= date '2025-12-30') as given_back
from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as customers
-- DuckDB

select count(*) as customers, count(*) filter (where x > 0) as repeaters, cast(sum(orders) as bigint) as orders,
  cast(sum(x + 1) as bigint) as transactions, cast(min(first_day) as varchar) as first, cast(max(last_day) as varchar) as last,
  cast(sum(money) as bigint) as money,
  (select cast(coalesce(sum(r.amount), 0) as bigint) from "returns" as r where cast(r.returned_at as date) <= date '2025-12-30' and r.customer in (select customer from "states")) as returned,
  (select cast(coalesce(sum(r.amount), 0) as bigint) from "returns" as r where cast(r.returned_at as date) <= date '2025-12-30') as given_back
from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as customers

---- study/src/summarise/customer-summary.ts

-- Trino

select avg(case when f.actual_money <= 0 then least(0.0, 0.0 / q.none)
      when f.actual_money <= "q"."q25" * (0.0 + 1 * cast("s"."money" as double) / 100) then 0.0 else 0.0 end) as "q25", avg(case when f.actual_money <= 0 then least(0.0, 0.0 / q.none)
      when f.actual_money <= "q"."q100" * (0.0 + 1 * cast("s"."money" as double) / 100) then 0.0 else 0.0 end) as "q100", avg(case when f.actual_money <= 0 then least(0.0, 0.0 / q.none)
      when f.actual_money <= "q"."q500" * (0.0 + 1 * cast("s"."money" as double) / 100) then 0.0 else 0.0 end) as "q500", avg(case when f.actual_money <= 0 then least(0.0, 0.0 / q.none)
      when f.actual_money <= "q"."q900" * (0.0 + 1 * cast("s"."money" as double) / 100) then 0.0 else 0.0 end) as "q900", avg(case when f.actual_money <= 0 then least(0.0, 0.0 / q.none)
      when f.actual_money <= "q"."q975" * (0.0 + 1 * cast("s"."money" as double) / 100) then 0.0 else 0.0 end) as "q975"
from "tmp_cut_off_2024_06_30_for_365" as f
join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_cut_off_2024_06_30_for_365_customers" as states) as s on s.customer = f.customer
join "tmp_cut_off_2024_06_30_for_365_quantiles" as q on q.x = s.x and q.tx = s.tx and q.age = s.age
-- DuckDB

select avg(case when f.actual_money <= 0 then least(0.0, 0.0 / q.none)
      when f.actual_money <= "q"."q25" * (0.0 + 1 * cast("s"."money" as double) / 100) then 0.0 else 0.0 end) as "q25", avg(case when f.actual_money <= 0 then least(0.0, 0.0 / q.none)
      when f.actual_money <= "q"."q100" * (0.0 + 1 * cast("s"."money" as double) / 100) then 0.0 else 0.0 end) as "q100", avg(case when f.actual_money <= 0 then least(0.0, 0.0 / q.none)
      when f.actual_money <= "q"."q500" * (0.0 + 1 * cast("s"."money" as double) / 100) then 0.0 else 0.0 end) as "q500", avg(case when f.actual_money <= 0 then least(0.0, 0.0 / q.none)
      when f.actual_money <= "q"."q900" * (0.0 + 1 * cast("s"."money" as double) / 100) then 0.0 else 0.0 end) as "q900", avg(case when f.actual_money <= 0 then least(0.0, 0.0 / q.none)
      when f.actual_money <= "q"."q975" * (0.0 + 1 * cast("s"."money" as double) / 100) then 0.0 else 0.0 end) as "q975"
from "cut-off 2024-06-30 for 365" as f
join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "cut-off 2024-06-30 for 365 customers" as states) as s on s.customer = f.customer
join "cut-off 2024-06-30 for 365 quantiles" as q on q.x = s.x and q.tx = s.tx and q.age = s.age

-- Trino

select coalesce(sum(h.transactions), 0) as transactions
from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-03-31') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_a_year_before_2025_03_31" as states) as c join (
select customer, count(distinct cast(ordered_at as date)) as transactions, cast(sum(amount) as double) / 100 as money
from "perennial_orders"
where cast(ordered_at as date) > date '2024-03-31' and cast(ordered_at as date) <= date '2024-06-29'
group by customer) as h on h.customer = c.customer
-- DuckDB

select coalesce(sum(h.transactions), 0) as transactions
from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-03-31') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "a year before 2025-03-31" as states) as c join (
select customer, count(distinct cast(ordered_at as date)) as transactions, cast(sum(amount) as double) / 100 as money
from "orders"
where cast(ordered_at as date) > date '2024-03-31' and cast(ordered_at as date) <= date '2024-06-29'
group by customer) as h on h.customer = c.customer

-- Trino

select s.x, s.tx, s.age as "T", cast(f.actual_transactions as integer) as n, count(*) as count
from "tmp_cut_off_2024_06_30_for_365" as f join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_cut_off_2024_06_30_for_365_customers" as states) as s on s.customer = f.customer
group by 1, 2, 3, 4 order by 1, 3, 2, 4
-- DuckDB

select s.x, s.tx, s.age as "T", cast(f.actual_transactions as integer) as n, count(*) as count
from "cut-off 2024-06-30 for 365" as f join (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "cut-off 2024-06-30 for 365 customers" as states) as s on s.customer = f.customer
group by 1, 2, 3, 4 order by 1, 3, 2, 4

-- Trino

select x, tx, age as "T", count(*) as count, sum(money) / 100 as money, sum(money * money) / 10000 as money_squared
from (select x, tx, age, cast(money as double) as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-03-31') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_a_year_before_2025_03_31" as states) as each_one) as customers
group by x, tx, age
-- DuckDB

select x, tx, age as "T", count(*) as count, sum(money) / 100 as money, sum(money * money) / 10000 as money_squared
from (select x, tx, age, cast(money as double) as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-03-31') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "a year before 2025-03-31" as states) as each_one) as customers
group by x, tx, age order by x, age, tx

-- Trino

select x, tx, age as "T", count(*) as count, sum(money) / 100 as money, sum(money * money) / 10000 as money_squared
from (select x, tx, age, cast(money as double) as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_cut_off_2024_06_30_for_365_customers" as states) as each_one) as customers
group by x, tx, age
-- DuckDB

select x, tx, age as "T", count(*) as count, sum(money) / 100 as money, sum(money * money) / 10000 as money_squared
from (select x, tx, age, cast(money as double) as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "cut-off 2024-06-30 for 365 customers" as states) as each_one) as customers
group by x, tx, age order by x, age, tx

-- Trino

select x, tx, age as "T", count(*) as count, sum(money) / 100 as money, sum(money * money) / 10000 as money_squared
from (select x, tx, age, cast(money as double) as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_carried_forward" as states) as each_one) as customers
group by x, tx, age
-- DuckDB

select x, tx, age as "T", count(*) as count, sum(money) / 100 as money, sum(money * money) / 10000 as money_squared
from (select x, tx, age, cast(money as double) as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "carried forward" as states) as each_one) as customers
group by x, tx, age order by x, age, tx

-- Trino

select x, tx, age as "T", count(*) as count, sum(money) / 100 as money, sum(money * money) / 10000 as money_squared
from (select x, tx, age, cast(money as double) as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_customers_as_of" as states) as each_one) as customers
group by x, tx, age
-- DuckDB

select x, tx, age as "T", count(*) as count, sum(money) / 100 as money, sum(money * money) / 10000 as money_squared
from (select x, tx, age, cast(money as double) as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "customers as of" as states) as each_one) as customers
group by x, tx, age order by x, age, tx

-- Trino

select x, tx, age as "T", count(*) as count, sum(money) / 100 as money, sum(money * money) / 10000 as money_squared
from (select x, tx, age, cast(money as double) as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as each_one) as customers
group by x, tx, age
-- DuckDB

select x, tx, age as "T", count(*) as count, sum(money) / 100 as money, sum(money * money) / 10000 as money_squared
from (select x, tx, age, cast(money as double) as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as each_one) as customers
group by x, tx, age order by x, age, tx

-- Trino
select corr(x, cast(money as double) / (x + 1)) as correlation from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_customers_as_of" as states) as customers where x > 0 and money > 0
-- DuckDB
select corr(x, cast(money as double) / (x + 1)) as correlation from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "customers as of" as states) as customers where x > 0 and money > 0

-- Trino
select corr(x, cast(money as double) / (x + 1)) as correlation from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as customers where x > 0 and money > 0
-- DuckDB
select corr(x, cast(money as double) / (x + 1)) as correlation from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as customers where x > 0 and money > 0

-- Trino
select customer, x, tx, age, cast(money as double) / 100 as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_cut_off_2024_06_30_for_365_customers" as states) as customers order by money desc, customer limit 4
-- DuckDB
select customer, x, tx, age, cast(money as double) / 100 as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "cut-off 2024-06-30 for 365 customers" as states) as customers order by money desc, customer limit 4

-- Trino
select customer, x, tx, age, cast(money as double) / 100 as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_customers_as_of" as states) as customers order by money desc, customer limit 4
-- DuckDB
select customer, x, tx, age, cast(money as double) / 100 as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "customers as of" as states) as customers order by money desc, customer limit 4

-- Trino
select customer, x, tx, age, cast(money as double) / 100 as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as customers order by money desc, customer limit 4
-- DuckDB
select customer, x, tx, age, cast(money as double) / 100 as money from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as customers order by money desc, customer limit 4

---- study/src/summarise/spend-bins.ts

-- Trino

select n, bin, count(*) as count, sum(money) as money, sum(log_money) as log_money, sum(place) as place, sum(step) as step, sum(step * step) as squared_step
from (select n, money, log_money, bin, floor(4294967296 * (position - bin)) as place, floor(65536 * (position - bin)) as step
  from (select n, money, log_money, position, cast(floor(position) as integer) as bin
    from (select cast(paid as integer) as n, cast(money as double) as money, log_money, 250 * ln(cast(money as double) / paid) as position
      from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-03-31') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_a_year_before_2025_03_31" as states) as customers where paid > 0) as spenders) as placed) as in_bins
group by n, bin
-- DuckDB

select n, bin, count(*) as count, sum(money) as money, sum(log_money) as log_money, sum(place) as place, sum(step) as step, sum(step * step) as squared_step
from (select n, money, log_money, bin, floor(4294967296 * (position - bin)) as place, floor(65536 * (position - bin)) as step
  from (select n, money, log_money, position, cast(floor(position) as integer) as bin
    from (select cast(paid as integer) as n, cast(money as double) as money, log_money, 250 * ln(cast(money as double) / paid) as position
      from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-03-31') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "a year before 2025-03-31" as states) as customers where paid > 0) as spenders) as placed) as in_bins
group by n, bin order by n, bin

-- Trino

select n, bin, count(*) as count, sum(money) as money, sum(log_money) as log_money, sum(place) as place, sum(step) as step, sum(step * step) as squared_step
from (select n, money, log_money, bin, floor(4294967296 * (position - bin)) as place, floor(65536 * (position - bin)) as step
  from (select n, money, log_money, position, cast(floor(position) as integer) as bin
    from (select cast(paid as integer) as n, cast(money as double) as money, log_money, 250 * ln(cast(money as double) / paid) as position
      from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_cut_off_2024_06_30_for_365_customers" as states) as customers where paid > 0) as spenders) as placed) as in_bins
group by n, bin
-- DuckDB

select n, bin, count(*) as count, sum(money) as money, sum(log_money) as log_money, sum(place) as place, sum(step) as step, sum(step * step) as squared_step
from (select n, money, log_money, bin, floor(4294967296 * (position - bin)) as place, floor(65536 * (position - bin)) as step
  from (select n, money, log_money, position, cast(floor(position) as integer) as bin
    from (select cast(paid as integer) as n, cast(money as double) as money, log_money, 250 * ln(cast(money as double) / paid) as position
      from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2024-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "cut-off 2024-06-30 for 365 customers" as states) as customers where paid > 0) as spenders) as placed) as in_bins
group by n, bin order by n, bin

-- Trino

select n, bin, count(*) as count, sum(money) as money, sum(log_money) as log_money, sum(place) as place, sum(step) as step, sum(step * step) as squared_step
from (select n, money, log_money, bin, floor(4294967296 * (position - bin)) as place, floor(65536 * (position - bin)) as step
  from (select n, money, log_money, position, cast(floor(position) as integer) as bin
    from (select cast(paid as integer) as n, cast(money as double) as money, log_money, 250 * ln(cast(money as double) / paid) as position
      from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_carried_forward" as states) as customers where paid > 0) as spenders) as placed) as in_bins
group by n, bin
-- DuckDB

select n, bin, count(*) as count, sum(money) as money, sum(log_money) as log_money, sum(place) as place, sum(step) as step, sum(step * step) as squared_step
from (select n, money, log_money, bin, floor(4294967296 * (position - bin)) as place, floor(65536 * (position - bin)) as step
  from (select n, money, log_money, position, cast(floor(position) as integer) as bin
    from (select cast(paid as integer) as n, cast(money as double) as money, log_money, 250 * ln(cast(money as double) / paid) as position
      from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "carried forward" as states) as customers where paid > 0) as spenders) as placed) as in_bins
group by n, bin order by n, bin

-- Trino

select n, bin, count(*) as count, sum(money) as money, sum(log_money) as log_money, sum(place) as place, sum(step) as step, sum(step * step) as squared_step
from (select n, money, log_money, bin, floor(4294967296 * (position - bin)) as place, floor(65536 * (position - bin)) as step
  from (select n, money, log_money, position, cast(floor(position) as integer) as bin
    from (select cast(paid as integer) as n, cast(money as double) as money, log_money, 250 * ln(cast(money as double) / paid) as position
      from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_customers_as_of" as states) as customers where paid > 0) as spenders) as placed) as in_bins
group by n, bin
-- DuckDB

select n, bin, count(*) as count, sum(money) as money, sum(log_money) as log_money, sum(place) as place, sum(step) as step, sum(step * step) as squared_step
from (select n, money, log_money, bin, floor(4294967296 * (position - bin)) as place, floor(65536 * (position - bin)) as step
  from (select n, money, log_money, position, cast(floor(position) as integer) as bin
    from (select cast(paid as integer) as n, cast(money as double) as money, log_money, 250 * ln(cast(money as double) / paid) as position
      from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "customers as of" as states) as customers where paid > 0) as spenders) as placed) as in_bins
group by n, bin order by n, bin

-- Trino

select n, bin, count(*) as count, sum(money) as money, sum(log_money) as log_money, sum(place) as place, sum(step) as step, sum(step * step) as squared_step
from (select n, money, log_money, bin, floor(4294967296 * (position - bin)) as place, floor(65536 * (position - bin)) as step
  from (select n, money, log_money, position, cast(floor(position) as integer) as bin
    from (select cast(paid as integer) as n, cast(money as double) as money, log_money, 250 * ln(cast(money as double) / paid) as position
      from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as customers where paid > 0) as spenders) as placed) as in_bins
group by n, bin
-- DuckDB

select n, bin, count(*) as count, sum(money) as money, sum(log_money) as log_money, sum(place) as place, sum(step) as step, sum(step * step) as squared_step
from (select n, money, log_money, bin, floor(4294967296 * (position - bin)) as place, floor(65536 * (position - bin)) as step
  from (select n, money, log_money, position, cast(floor(position) as integer) as bin
    from (select cast(paid as integer) as n, cast(money as double) as money, log_money, 250 * ln(cast(money as double) / paid) as position
      from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as customers where paid > 0) as spenders) as placed) as in_bins
group by n, bin order by n, bin

---- study/src/summarise/summarise.ts

-- Trino
select cast(max(last_day) as varchar) as last, count(*) as customers from "perennial_states"
-- DuckDB
select cast(max(last_day) as varchar) as last, count(*) as customers from "states"
