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
create table "tmp_predictions_by_triple" as select * from (select cast(null as integer) as "x", cast(null as integer) as "tx", cast(null as integer) as "age", cast(null as integer) as "transactions_low95", cast(null as integer) as "transactions_low80", cast(null as integer) as "transactions_median", cast(null as integer) as "transactions_high80", cast(null as integer) as "transactions_high95", cast(null as double) as "prob_alive", cast(null as double) as "expected_transactions", cast(null as double) as "money_low95", cast(null as double) as "money_low80", cast(null as double) as "money_median", cast(null as double) as "money_high80", cast(null as double) as "money_high95") as typed where false
-- DuckDB
create or replace temporary table "predictions by triple" as select * from (select cast(null as integer) as "x", cast(null as integer) as "tx", cast(null as integer) as "age", cast(null as integer) as "transactions_low95", cast(null as integer) as "transactions_low80", cast(null as integer) as "transactions_median", cast(null as integer) as "transactions_high80", cast(null as integer) as "transactions_high95", cast(null as double) as "prob_alive", cast(null as double) as "expected_transactions", cast(null as double) as "money_low95", cast(null as double) as "money_low80", cast(null as double) as "money_median", cast(null as double) as "money_high80", cast(null as double) as "money_high95") as typed where false

---- import/src/cells/decide-currency.ts

-- Trino
select lower(nullif(trim(both ' ' from cast("currency" as varchar)), '')) as said, count(*) as n from "shop" where lower(nullif(trim(both ' ' from cast("currency" as varchar)), '')) is not null group by 1 order by n desc, 1
-- DuckDB
select lower(nullif(trim(cast("currency" as varchar)), '')) as said, count(*) as n from "shop" where lower(nullif(trim(cast("currency" as varchar)), '')) is not null group by 1 order by n desc, 1

---- import/src/cells/parse-dates.ts

-- both
select cast("order_id" as varchar) as "order_id", cast("customer_id" as varchar) as "customer_id", cast("ordered_at" as varchar) as "ordered_at", cast("status" as varchar) as "status", cast("channel" as varchar) as "channel", cast("currency" as varchar) as "currency", "total", "refunded", "cost", cast("test" as varchar) as "test" from "shop" limit 5000

---- import/src/classify/order-sums.ts

-- Trino

select count(*) as several, count(*) filter (where lowest = highest) as equal, count(distinct highest) as "values" from (
  select min(amount) as lowest, max(amount) as highest from "tmp_import_lines" where amount > 0 and fault is null and order_id is not null group by order_id, customer having count(*) > 1)
-- DuckDB

select count(*) as several, count(*) filter (where lowest = highest) as equal, count(distinct highest) as "values" from (
  select min(amount) as lowest, max(amount) as highest from "import lines" where amount > 0 and fault is null and order_id is not null group by order_id, customer having count(*) > 1)

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
      case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end as column_refund, gross > 0 and (gross - back - case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end <= 0 or false) as all_refunded,
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
      case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end as column_refund, gross > 0 and (gross - back - case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end <= 0 or false) as all_refunded,
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
select 0 as file, cast(null as bigint) as line, case when (strpos(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '@') > 0) then case when (substr(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), 1, 1) in ('g', 'G', 'n', 'N', 'd', 'D', 'a', 'A', 'u', 'U', 'w', 'W') and split_part(lower(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')), '@', 1) in ('guest', 'guests', 'no-reply', 'noreply', 'no_reply', 'donotreply', 'do-not-reply', 'anonymous', 'unknown', 'walkin', 'walk-in', 'none', 'na', 'null', 'noemail', 'no-email', 'nomail', 'no')) then null else lower(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')) end
    when (length(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')) <= 22 and lower(nullif(trim(both ' ' from cast("customer_id" as varchar)), '')) in ('null', '(null)', '[null]', '<null>', '-1', 'nan', '(nan)', '[nan]', '<nan>', '—', '–', '???', 'tbd', '(tbd)', '[tbd]', '<tbd>', '#ref!', '#value!', '#name?', '#div/0!', 'not provided', 'not-provided', 'not_provided', '(not provided)', '[not provided]', '<not provided>', 'not available', 'not-available', 'not_available', '(not available)', '[not available]', '<not available>', 'not specified', 'not-specified', 'not_specified', '(not specified)', '[not specified]', '<not specified>', 'no data', 'no-data', 'no_data', '(no data)', '[no data]', '<no data>', 'blank', '(blank)', '[blank]', '<blank>', 'deleted', '(deleted)', '[deleted]', '<deleted>', 'deleted user', 'deleted-user', 'deleted_user', '(deleted user)', '[deleted user]', '<deleted user>', 'deleted customer', 'deleted-customer', 'deleted_customer', '(deleted customer)', '[deleted customer]', '<deleted customer>', 'retail customer', 'retail-customer', 'retail_customer', '(retail customer)', '[retail customer]', '<retail customer>', 'online guest', 'online-guest', 'online_guest', '(online guest)', '[online guest]', '<online guest>', 'gastbestellung', '(gastbestellung)', '[gastbestellung]', '<gastbestellung>', 'ospite', '(ospite)', '[ospite]', '<ospite>', 'cliente anonimo', 'cliente-anonimo', 'cliente_anonimo', '(cliente anonimo)', '[cliente anonimo]', '<cliente anonimo>', 'cliente final', 'cliente-final', 'cliente_final', '(cliente final)', '[cliente final]', '<cliente final>', 'cliente finale', 'cliente-finale', 'cliente_finale', '(cliente finale)', '[cliente finale]', '<cliente finale>', 'cliente al dettaglio', 'cliente-al-dettaglio', 'cliente_al_dettaglio', '(cliente al dettaglio)', '[cliente al dettaglio]', '<cliente al dettaglio>', 'sconosciuto', '(sconosciuto)', '[sconosciuto]', '<sconosciuto>', 'klient anonimowy', 'klient-anonimowy', 'klient_anonimowy', '(klient anonimowy)', '[klient anonimowy]', '<klient anonimowy>', 'anonimowy', '(anonimowy)', '[anonimowy]', '<anonimowy>', 'paragonowy', '(paragonowy)', '[paragonowy]', '<paragonowy>', 'kunde unbekannt', 'kunde-unbekannt', 'kunde_unbekannt', '(kunde unbekannt)', '[kunde unbekannt]', '<kunde unbekannt>', 'invité', '(invité)', '[invité]', '<invité>', 'anónimo', '(anónimo)', '[anónimo]', '<anónimo>', 'client comptoir', 'client-comptoir', 'client_comptoir', '(client comptoir)', '[client comptoir]', '<client comptoir>', 'walkin client', 'walkin-client', 'walkin_client', '(walkin client)', '[walkin client]', '<walkin client>', 'none', '(none)', '[none]', '<none>', 'nil', '(nil)', '[nil]', '<nil>', 'na', '(na)', '[na]', '<na>', 'n/a', '#n/a', 'n.a.', '-', '--', '?', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'guest', '(guest)', '[guest]', '<guest>', 'guest user', 'guest-user', 'guest_user', '(guest user)', '[guest user]', '<guest user>', 'guest customer', 'guest-customer', 'guest_customer', '(guest customer)', '[guest customer]', '<guest customer>', 'guest checkout', 'guest-checkout', 'guest_checkout', '(guest checkout)', '[guest checkout]', '<guest checkout>', 'guests', '(guests)', '[guests]', '<guests>', 'not logged in', 'not-logged-in', 'not_logged_in', '(not logged in)', '[not logged in]', '<not logged in>', '(not set)', 'not set', 'not-set', 'not_set', '[not set]', '<not set>', 'anonymous', '(anonymous)', '[anonymous]', '<anonymous>', 'anonymous user', 'anonymous-user', 'anonymous_user', '(anonymous user)', '[anonymous user]', '<anonymous user>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unknown customer', 'unknown-customer', 'unknown_customer', '(unknown customer)', '[unknown customer]', '<unknown customer>', 'no name', 'no-name', 'no_name', '(no name)', '[no name]', '<no name>', 'no customer', 'no-customer', 'no_customer', '(no customer)', '[no customer]', '<no customer>', 'walk-in', 'walk in', 'walk_in', '(walk-in)', '[walk-in]', '<walk-in>', '(walk in)', '[walk in]', '<walk in>', 'walkin', '(walkin)', '[walkin]', '<walkin>', 'walk-in customer', 'walk in customer', 'walk-in-customer', 'walk_in_customer', '(walk-in customer)', '[walk-in customer]', '<walk-in customer>', '(walk in customer)', '[walk in customer]', '<walk in customer>', 'walkin customer', 'walkin-customer', 'walkin_customer', '(walkin customer)', '[walkin customer]', '<walkin customer>', 'walk-in client', 'walk in client', 'walk-in-client', 'walk_in_client', '(walk-in client)', '[walk-in client]', '<walk-in client>', 'cash customer', 'cash-customer', 'cash_customer', '(cash customer)', '[cash customer]', '<cash customer>', 'cash sale', 'cash-sale', 'cash_sale', '(cash sale)', '[cash sale]', '<cash sale>', 'cash', '(cash)', '[cash]', '<cash>', 'pos', '(pos)', '[pos]', '<pos>', 'pos customer', 'pos-customer', 'pos_customer', '(pos customer)', '[pos customer]', '<pos customer>', 'counter sale', 'counter-sale', 'counter_sale', '(counter sale)', '[counter sale]', '<counter sale>', 'default customer', 'default-customer', 'default_customer', '(default customer)', '[default customer]', '<default customer>', 'default', '(default)', '[default]', '<default>', 'test customer', 'test-customer', 'test_customer', '(test customer)', '[test customer]', '<test customer>', 'nicht angemeldet', 'nicht-angemeldet', 'nicht_angemeldet', '(nicht angemeldet)', '[nicht angemeldet]', '<nicht angemeldet>', 'gast', '(gast)', '[gast]', '<gast>', 'gastkunde', '(gastkunde)', '[gastkunde]', '<gastkunde>', 'unbekannt', '(unbekannt)', '[unbekannt]', '<unbekannt>', 'laufkunde', '(laufkunde)', '[laufkunde]', '<laufkunde>', 'laufkundschaft', '(laufkundschaft)', '[laufkundschaft]', '<laufkundschaft>', 'barverkauf', '(barverkauf)', '[barverkauf]', '<barverkauf>', 'client anonyme', 'client-anonyme', 'client_anonyme', '(client anonyme)', '[client anonyme]', '<client anonyme>', 'anonyme', '(anonyme)', '[anonyme]', '<anonyme>', 'inconnu', '(inconnu)', '[inconnu]', '<inconnu>', 'invite', '(invite)', '[invite]', '<invite>', 'passant', '(passant)', '[passant]', '<passant>', 'client de passage', 'client-de-passage', 'client_de_passage', '(client de passage)', '[client de passage]', '<client de passage>', 'anonimo', '(anonimo)', '[anonimo]', '<anonimo>', 'desconocido', '(desconocido)', '[desconocido]', '<desconocido>', 'invitado', '(invitado)', '[invitado]', '<invitado>', 'cliente generico', 'cliente-generico', 'cliente_generico', '(cliente generico)', '[cliente generico]', '<cliente generico>', 'publico en general', 'publico-en-general', 'publico_en_general', '(publico en general)', '[publico en general]', '<publico en general>', 'consumidor final', 'consumidor-final', 'consumidor_final', '(consumidor final)', '[consumidor final]', '<consumidor final>', 'gosc', '(gosc)', '[gosc]', '<gosc>', 'gość', '(gość)', '[gość]', '<gość>', 'anonim', '(anonim)', '[anonim]', '<anonim>', 'nieznany', '(nieznany)', '[nieznany]', '<nieznany>', 'klient detaliczny', 'klient-detaliczny', 'klient_detaliczny', '(klient detaliczny)', '[klient detaliczny]', '<klient detaliczny>', 'paragon', '(paragon)', '[paragon]', '<paragon>', '游客', '(游客)', '[游客]', '<游客>', '匿名', '(匿名)', '[匿名]', '<匿名>', '匿名用户', '(匿名用户)', '[匿名用户]', '<匿名用户>', '未知', '(未知)', '[未知]', '<未知>', '散客', '(散客)', '[散客]', '<散客>', '访客', '(访客)', '[访客]', '<访客>', '无', 'guest', 'guests', 'no-reply', 'noreply', 'no_reply', 'donotreply', 'do-not-reply', 'anonymous', 'unknown', 'walkin', 'walk-in', 'none', 'na', 'null', 'noemail', 'no-email', 'nomail', 'no') or replace(replace(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '0', ''), '.', '') = '') then null when (strpos(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '.0') > 0) then case when regexp_like(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '^(?:[0-9]+\.0+)$') then split_part(nullif(trim(both ' ' from cast("customer_id" as varchar)), ''), '.', 1) else nullif(trim(both ' ' from cast("customer_id" as varchar)), '') end else nullif(trim(both ' ' from cast("customer_id" as varchar)), '') end as customer,
  nullif(trim(both ' ' from cast("order_id" as varchar)), '') as order_id, case when cast("ordered_at" as timestamp(3)) >= timestamp '1970-01-02 00:00:00' then cast("ordered_at" as timestamp(3)) end as ordered_at, "ordered_at" is not null as date_given,
  try_cast("total" as decimal(18, 6)) as amount,
  abs(try_cast("refunded" as decimal(18, 6))) as refund, try_cast("cost" as decimal(18, 6)) as cost, nullif(trim(both ' ' from cast("channel" as varchar)), '') as channel,
  ((false or coalesce(regexp_like(regexp_replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(normalize(nullif(trim(both ' ' from cast("status" as varchar)), ''), NFD), '\p{M}+', '')), 'ł', 'l'), '_', ' '), '-', ' '), '(', ''), ')', ''), '[', ''), ']', ''), '^wc ', ''), '^(?:(.* )?(cancel\w*|void(ed)?|fail\w*|declin\w*|denied|refused|reject\w*|expired?|(checkout )?draft|trash(ed)?|deleted|blocked|uncaptured|unavailable|incomplete|abandon\w*|requires (payment method|action|confirmation|capture)|un ?paid|not (yet )?paid|(pending|awaiting|waiting|waits)( for)?( \w+)? payment|payment (pending|due|overdue|outstanding|error|timeout)|pending payment|overdue|charge ?backs?|charged ?back|reversed|fraud\w*|error|time ?out|timed out|quot(e|ation)|invalid|disputed?( lost)?|test( order)?|payment (review|not received)|(awaiting|waiting for|pending) ((bank|wire) )?transfer|hold(ed)?|stopped|undelivered|rto|return(ed)? to (sender|origin)|storn\w*|abgebrochen|fehlgeschlagen|abgelehnt|abgelaufen|entwurf|angebot|unbezahlt|nicht bezahlt|(warte\w* auf|ausstehende) zahlung|zahlung (ausstehend|offen|fehlgeschlagen)|annule\w*|echouee?|echec|refusee?|expiree?|brouillon|impaye\w*|non payee?|en attente de paiement|cancelad[oa]|anulad[oa]|fallid[oa]|rechazad[oa]|caducad[oa]|borrador|impagad[oa]|no pagad[oa]|pendiente de pago|annullat[oaie]|non pagat[oaie]|(in )?attesa (di )?pagamento|pagamento (rifiutato|fallito|in sospeso|in attesa|negato)|rifiutat[oa]|fallit[oa]|scadut[oa]|bozza|preventivo|insolut[oa]|anulow\w*|nieudan[eoay]|odrzucon[eoay]|wygasl[eoay]|szkic|nie ?oplacon\w*|nie ?zaplacon\w*|(oczek\w*|czeka) na (wplate|platnosc|zaplate)|(w trakcie|blad|odmowa) platnosci|platnosc (nieudana|odrzucona|anulowana|oczekujaca)|geannuleerd|mislukt|geweigerd|verlopen|afgewezen|zrusen\w*|stornovan\w*|zamitnut\w*|selhal\w*|recusad[oa]|expirad[oa]|rascunho|nao (aprovad[oa]|autorizad[oa])|pagamento (recusado|cancelado)|iptal( edildi)?|bas?ar[ıi]s[ıi]z|reddedildi|(отмен|аннулирован|отклонен|отказ|скасован|вiдмов|ошибк)\S*|torol(ve|t|ve lett)|lemond\w*|sikertelen|elutasit\w*|visszavon\w*|avbr(uten|utt)|annuller\w*|avbestall\w*|makuler\w*|misslyckad\w*|mislykke\w*|avvisad|afvist|anulat\w*|esuat\w*|respins\w*|(di)?batal(kan)?|gagal|kada?luarsa|ditolak|expired|[dđ]a huy|huy( [dđ]on)?|that bai|erreur de paiement|paiement (refuse|echoue|en erreur)|no concretad[oa]|vencid[oa])( .*)?|.*(取消|失败|关闭|拒绝|过期|草稿|未付款|未支付|待付款|待支付|等待买家付款|等待付款|作废|拒付|欺诈|异常|删除|锁定|キャンセル|取り?消|失敗|エラー|期限切れ).*|(wacht(en)?|in afwachting) (op|van) betaling|niet betaald|onbetaald|openstaand|ceka na (platbu|zaplaceni)|(nezaplacen|neuhrazen)\w*|(aguardando|pendente de) pagamento|pagamento pendente|nao pag[oa]|paiement en attente|odeme bekl\w*|odenmedi|не оплачен\S*|не сплачен\S*|(ожида|очiку)\S* оплат\S*|fizetesre var\w*|nem fizetett|fizetetlen|(vantar|venter|afventer) pa betaln?ing|afventer betaling|obetald|ubetalt|neplatit\w*|in asteptarea platii|belum (di)?(bayar|lunas)|menunggu pembayaran|no pag[oa]|sin (pagar|pago)|por pagar|falta (de )?pago|chua thanh toan|cho thanh toan|.*(未払い?|未入金|支払い?待ち|入金待ち).*)$') and not regexp_like(regexp_replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(normalize(nullif(trim(both ' ' from cast("status" as varchar)), ''), NFD), '\p{M}+', '')), 'ł', 'l'), '_', ' '), '-', ' '), '(', ''), ')', ''), '[', ''), ']', ''), '^wc ', ''), '^(?:(.* )?(cancel\w* reversal|reversal cancel\w*|(not|never|un) ?cancel\w*|partial\w* (cancel\w*|void\w*)|(dispute|charge ?back) (won|reversed|cancel\w*|refused|rejected|declined)|(cancel\w*|return|refund|dispute)( request)? (rejected|declined|denied|refused|failed|void(ed)?)|void(ed)? (refund|return)|(failed|rejected|cancell?ed|declined) (refund|return|cancellation)|no error|not failed)( .*)?|.*(未取消|未关闭|拒绝退款|退款失败|退款关闭).*)$'), false))) as cancelled, (false or coalesce(lower(nullif(trim(both ' ' from cast("test" as varchar)), '')) not in ('false', '0', 'no', 'n', 'f', 'null', 'none', 'nein', 'non', 'nie', 'ne', '否', 'live'), false)) as test,
  ((false or coalesce(regexp_like(regexp_replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(normalize(nullif(trim(both ' ' from cast("status" as varchar)), ''), NFD), '\p{M}+', '')), 'ł', 'l'), '_', ' '), '-', ' '), '(', ''), ')', ''), '[', ''), ']', ''), '^wc ', ''), '^(?:((order|payment|money|fully|full|completely|vollstandig|komplett|entierement|totalement|totalmente|completamente|calkowicie|pelny|calkowity|amount) )*(refund(ed)?|returned|credited|return (completed?|received|accepted)|(zuruck|ruck)?erstattet|retourniert|retoure|gutgeschrieben|remboursee?s?|retournee?|reembolsad[oa]|reembolso|devuelt[oa]|devolucion|rimborsat[oa]|rimborso|restituit[oa]|reso|zwroc\w*|zwrot)( (completed?|full(y)?|in full|total(ly)?|succe\w*|processed|issued|pieniadze|pieniedzy|srodkow|calkowity))*|.*(已退款|退款成功|全额退款|已退货|退货完成|退款完成).*|terugbetaald|geretourneerd|teruggestort|vracen\w*|refundovan\w*|vratka|devolvid[oa]|estornad[oa]|estorno|iade( edildi)?|(возвра|повернен)\S*( средств)?|(visszaterit|visszafizet|visszakuld)\w*|aterbetal\w*|refunder(ad|et|t)|tilba(ge|ke)betalt|retur(nerad|neret|nert)?|rambursat\w*|returnat\w*|dikembalikan|pengembalian( dana)?|retur|([dđ]a )?hoan tien|tra hang|.*(返金|返品).*)$'), false))) as refunded_in_full,
  case when false then 'other-currency' when "total" is not null and try_cast("total" as decimal(18, 6)) is null then 'unreadable-amount'   end as fault,
  coalesce(case when "ordered_at" is not null and case when cast("ordered_at" as timestamp(3)) >= timestamp '1970-01-02 00:00:00' then cast("ordered_at" as timestamp(3)) end is null then cast("ordered_at" as varchar) end, case when "total" is not null and try_cast("total" as decimal(18, 6)) is null then cast("total" as varchar) end) as unread
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
from (select cast("bg_nbd_money" as double) as p, cast("actual_money" as double) as a, ntile(10) over (order by "bg_nbd_money" desc, customer) as decile from "tmp_cut_off_2024_06_30_for_365") as tenths
group by decile order by decile
-- DuckDB

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("bg_nbd_money" as double) as p, cast("actual_money" as double) as a, ntile(10) over (order by "bg_nbd_money" desc, customer) as decile from "cut-off 2024-06-30 for 365") as tenths
group by decile order by decile

-- Trino

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("bg_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, ntile(10) over (order by "bg_nbd_transactions" desc, customer) as decile from "tmp_cut_off_2024_06_30_for_365") as tenths
group by decile order by decile
-- DuckDB

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("bg_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, ntile(10) over (order by "bg_nbd_transactions" desc, customer) as decile from "cut-off 2024-06-30 for 365") as tenths
group by decile order by decile

-- Trino

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("mbg_nbd_money" as double) as p, cast("actual_money" as double) as a, ntile(10) over (order by "mbg_nbd_money" desc, customer) as decile from "tmp_cut_off_2025_03_31_for_90") as tenths
group by decile order by decile
-- DuckDB

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("mbg_nbd_money" as double) as p, cast("actual_money" as double) as a, ntile(10) over (order by "mbg_nbd_money" desc, customer) as decile from "cut-off 2025-03-31 for 90") as tenths
group by decile order by decile

-- Trino

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("mbg_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, ntile(10) over (order by "mbg_nbd_transactions" desc, customer) as decile from "tmp_cut_off_2025_03_31_for_90") as tenths
group by decile order by decile
-- DuckDB

select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast("mbg_nbd_transactions" as double) as p, cast("actual_transactions" as double) as a, ntile(10) over (order by "mbg_nbd_transactions" desc, customer) as decile from "cut-off 2025-03-31 for 90") as tenths
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

---- study/src/reports/actions/action-rows.ts

-- Trino

select customer, orders, transactions, cast(last_order as varchar) as last_order, date_diff('day', last_order, date '2025-12-30') as silence,
  date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active
from "perennial_scores" where (historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order)) and prob_alive >= 0.0 order by case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end desc, expected_money desc, customer limit 300
-- DuckDB

select customer, orders, transactions, cast(last_order as varchar) as last_order, date_diff('day', last_order, date '2025-12-30') as silence,
  date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active
from "scores" where (historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order)) and prob_alive >= 0.0 order by case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end desc, expected_money desc, customer limit 300

-- Trino

select customer, orders, transactions, cast(last_order as varchar) as last_order, date_diff('day', last_order, date '2025-12-30') as silence,
  date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active
from "perennial_scores" where (historic_value > 0 and historic_value >= 0.0) and prob_alive < 0.0 order by historic_value desc, customer limit 300
-- DuckDB

select customer, orders, transactions, cast(last_order as varchar) as last_order, date_diff('day', last_order, date '2025-12-30') as silence,
  date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active
from "scores" where (historic_value > 0 and historic_value >= 0.0) and prob_alive < 0.0 order by historic_value desc, customer limit 300

-- Trino

select customer, orders, transactions, cast(last_order as varchar) as last_order, date_diff('day', last_order, date '2025-12-30') as silence,
  date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active
from "perennial_scores" where transactions = 1 and prob_alive >= 0.0 and date_diff('day', last_order, date '2025-12-30') between 21 and 82 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders) order by expected_money desc, customer limit 300
-- DuckDB

select customer, orders, transactions, cast(last_order as varchar) as last_order, date_diff('day', last_order, date '2025-12-30') as silence,
  date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active
from "scores" where transactions = 1 and prob_alive >= 0.0 and date_diff('day', last_order, date '2025-12-30') between 21 and 82 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders) order by expected_money desc, customer limit 300

-- Trino

select customer, orders, transactions, cast(last_order as varchar) as last_order, date_diff('day', last_order, date '2025-12-30') as silence,
  date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active
from "perennial_scores" where transactions > 1 and expected_money > 0 and expected_money >= 0.0 and prob_alive >= 0.0 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders)
  and not ((historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order))) order by expected_money desc, customer limit 300
-- DuckDB

select customer, orders, transactions, cast(last_order as varchar) as last_order, date_diff('day', last_order, date '2025-12-30') as silence,
  date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active
from "scores" where transactions > 1 and expected_money > 0 and expected_money >= 0.0 and prob_alive >= 0.0 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders)
  and not ((historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order))) order by expected_money desc, customer limit 300

-- Trino

select list, count(*) as customers, cast(sum(prob_alive) as double) as active, cast(sum(historic_value) as double) as historic,
  cast(sum(expected_money) as double) as expected, sum(if_active) as if_active
from (
  select case when (historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order)) and prob_alive >= 0.0 then 0 when transactions > 1 and expected_money > 0 and expected_money >= 0.0 and prob_alive >= 0.0 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders)
  and not ((historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order))) then 1 when transactions = 1 and prob_alive >= 0.0 and date_diff('day', last_order, date '2025-12-30') between 21 and 82 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders) then 2 when (historic_value > 0 and historic_value >= 0.0) and prob_alive < 0.0 then 3 end as list, prob_alive, historic_value, expected_money, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active from "perennial_scores"
) as listed
where list is not null group by list order by list
-- DuckDB

select list, count(*) as customers, cast(sum(prob_alive) as double) as active, cast(sum(historic_value) as double) as historic,
  cast(sum(expected_money) as double) as expected, sum(if_active) as if_active
from (
  select case when (historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order)) and prob_alive >= 0.0 then 0 when transactions > 1 and expected_money > 0 and expected_money >= 0.0 and prob_alive >= 0.0 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders)
  and not ((historic_value > 0 and historic_value >= 0.0) and (transactions >= 3 and date_diff('day', last_order, date '2025-12-30') * (transactions - 1) > 2 * date_diff('day', first_order, last_order))) then 1 when transactions = 1 and prob_alive >= 0.0 and date_diff('day', last_order, date '2025-12-30') between 21 and 82 and (cast(historic_value as double) * cast(expected_transactions as double) >= 0.0 * cast(expected_money as double) * orders) then 2 when (historic_value > 0 and historic_value >= 0.0) and prob_alive < 0.0 then 3 end as list, prob_alive, historic_value, expected_money, case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end as if_active from "scores"
) as listed
where list is not null group by list order by list

---- study/src/reports/actions/rhythm.ts

-- Trino

select least(cast(floor(date_diff('day', first_order, last_order) / cast(transactions - 1 as double)) as integer), 3650) as days,
  count(*) as customers
from "perennial_scores" where transactions > 1 group by 1 order by 1
-- DuckDB

select least(cast(floor(date_diff('day', first_order, last_order) / cast(transactions - 1 as double)) as integer), 3650) as days,
  count(*) as customers
from "scores" where transactions > 1 group by 1 order by 1

---- study/src/reports/cohorts/channels.ts

-- Trino

select place, substr(min(channel), 1, 200) as value, count(distinct channel) as several from "tmp_report_channels" group by place order by place
-- DuckDB

select place, substr(min(channel), 1, 200) as value, count(distinct channel) as several from "report channels" group by place order by place

-- Trino
create table "tmp_report_channels" as 
with firsts as (select customer, min(ordered_at) as first_at from "perennial_orders" where cast(ordered_at as date) <= date '2025-12-30' group by customer),
named as (
  select o.customer, min(o.channel) as channel from "perennial_orders" as o join firsts as f on f.customer = o.customer and f.first_at = o.ordered_at
  group by o.customer
), sizes as (
  select channel, row_number() over (order by count(*) desc, channel) as place from named group by channel
)
select n.customer, cast(least(s.place, 9) as integer) as place, n.channel
from named as n join sizes as s on coalesce(s.channel, '') = coalesce(n.channel, '') and (s.channel is null) = (n.channel is null)
-- DuckDB
create or replace temporary table "report channels" as 
with firsts as (select customer, min(ordered_at) as first_at from "orders" where cast(ordered_at as date) <= date '2025-12-30' group by customer),
named as (
  select o.customer, min(o.channel) as channel from "orders" as o join firsts as f on f.customer = o.customer and f.first_at = o.ordered_at
  group by o.customer
), sizes as (
  select channel, row_number() over (order by count(*) desc, channel) as place from named group by channel
)
select n.customer, cast(least(s.place, 9) as integer) as place, n.channel
from named as n join sizes as s on coalesce(s.channel, '') = coalesce(n.channel, '') and (s.channel is null) = (n.channel is null)

-- Trino
select count(channel) as n from "perennial_orders"
-- DuckDB
select count(channel) as n from "orders"

---- study/src/reports/cohorts/cohort-rows.ts

-- Trino

select cohort, place, age, cast(sum(money) as bigint) as money, cast(sum(orders) as bigint) as orders,
  cast(coalesce(sum(money) filter (where age <= full_ages), 0) as bigint) as reached
from (
  select m.cohort, m.place, m.full_ages, o.money, o.orders,
    cast(ceil(greatest(date_diff('day', m.first_day, o.day), 0) / 0.0) as integer) as age
  from (
select customer, cast(ordered_at as date) as day, amount as money, 1 as orders from "perennial_orders" where cast(ordered_at as date) <= date '2025-12-30'
union all
select customer, cast(returned_at as date), -amount, 0 from "perennial_returns"
where cast(returned_at as date) <= date '2025-12-30' and customer in (select customer from "perennial_scores")) as o join "tmp_report_cohorts" as m on m.customer = o.customer
) as aged
group by cohort, place, age order by cohort, place, age
-- DuckDB

select cohort, place, age, cast(sum(money) as bigint) as money, cast(sum(orders) as bigint) as orders,
  cast(coalesce(sum(money) filter (where age <= full_ages), 0) as bigint) as reached
from (
  select m.cohort, m.place, m.full_ages, o.money, o.orders,
    cast(ceil(greatest(date_diff('day', m.first_day, o.day), 0) / 0.0) as integer) as age
  from (
select customer, cast(ordered_at as date) as day, amount as money, 1 as orders from "orders" where cast(ordered_at as date) <= date '2025-12-30'
union all
select customer, cast(returned_at as date), -amount, 0 from "returns"
where cast(returned_at as date) <= date '2025-12-30' and customer in (select customer from "scores")) as o join "report cohorts" as m on m.customer = o.customer
) as aged
group by cohort, place, age order by cohort, place, age

-- Trino

select cohort, place, case when historic < 1 then -1 else cast(floor(40 * log10(cast(historic as double)) + 0.0) as integer) end as bin, count(*) as customers from "tmp_report_cohorts" group by 1, 2, 3 order by 1, 2, 3
-- DuckDB

select cohort, place, case when historic < 1 then -1 else cast(floor(40 * log10(cast(historic as double)) + 0.0) as integer) end as bin, count(*) as customers from "report cohorts" group by 1, 2, 3 order by 1, 2, 3

-- Trino

select cohort, place, count(*) as customers, min(age_days) as youngest, max(age_days) as oldest, cast(sum(age_days) as bigint) as days,
  cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected, sum(alive) as active,
  max(historic) as largest, sum(cast(historic + expected as double) * cast(historic + expected as double)) as worth_squares,
  max(historic + expected) as worth_largest
from "tmp_report_cohorts" group by cohort, place order by cohort, place
-- DuckDB

select cohort, place, count(*) as customers, min(age_days) as youngest, max(age_days) as oldest, cast(sum(age_days) as bigint) as days,
  cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected, sum(alive) as active,
  max(historic) as largest, sum(cast(historic + expected as double) * cast(historic + expected as double)) as worth_squares,
  max(historic + expected) as worth_largest
from "report cohorts" group by cohort, place order by cohort, place

-- Trino
create table "tmp_report_cohorts" as 
select s.customer, cast(floor((extract(year from s.first_order) * 12 + extract(month from s.first_order) - 1) / 1) as integer) as cohort, coalesce(c.place, 0) as place,
  s.first_order as first_day, date_diff('day', s.first_order, date '2025-12-30') as age_days, cast(floor(date_diff('day', s.first_order, date '2025-12-30') / 0.0) as integer) as full_ages,
  coalesce(cast("historic_value" * 100 as bigint), 0) as historic, coalesce(cast("expected_money" * 100 as bigint), 0) as expected,
  cast(s.prob_alive as double) as alive
from "perennial_scores" as s left join (select customer, place from "tmp_report_channels") as c on c.customer = s.customer
-- DuckDB
create or replace temporary table "report cohorts" as 
select s.customer, cast(floor((extract(year from s.first_order) * 12 + extract(month from s.first_order) - 1) / 1) as integer) as cohort, coalesce(c.place, 0) as place,
  s.first_order as first_day, date_diff('day', s.first_order, date '2025-12-30') as age_days, cast(floor(date_diff('day', s.first_order, date '2025-12-30') / 0.0) as integer) as full_ages,
  coalesce(cast("historic_value" * 100 as bigint), 0) as historic, coalesce(cast("expected_money" * 100 as bigint), 0) as expected,
  cast(s.prob_alive as double) as alive
from "scores" as s left join (select customer, place from "report channels") as c on c.customer = s.customer

-- Trino
select place, full_ages as age, count(*) as customers from "tmp_report_cohorts" group by place, full_ages order by place, full_ages
-- DuckDB
select place, full_ages as age, count(*) as customers from "report cohorts" group by place, full_ages order by place, full_ages

---- study/src/reports/customers/build-customers.ts

-- Trino

select s.customer, cast(s.first_order as varchar) as first_order, cast(s.last_order as varchar) as last_order, s.orders, s.transactions,
  s.historic_value, s.prob_alive, s.expected_transactions, s.expected_money, s.money_low95, s.money_low80, s.money_median, s.money_high80,
  s.money_high95, s.discounted_money, s.customer_lifetime_value, cast(s.next_order_expected as varchar) as next_order_expected
from "perennial_scores" as s join "tmp_report_customers" as c on c.customer = s.customer order by c.place
-- DuckDB

select s.customer, cast(s.first_order as varchar) as first_order, cast(s.last_order as varchar) as last_order, s.orders, s.transactions,
  s.historic_value, s.prob_alive, s.expected_transactions, s.expected_money, s.money_low95, s.money_low80, s.money_median, s.money_high80,
  s.money_high95, s.discounted_money, s.customer_lifetime_value, cast(s.next_order_expected as varchar) as next_order_expected
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

with moves as (
select customer, cast(ordered_at as date) as day, amount as money, 1 as orders from "perennial_orders" where cast(ordered_at as date) <= date '2025-12-30'
union all
select customer, cast(returned_at as date), -amount, 0 from "perennial_returns"
where cast(returned_at as date) <= date '2025-12-30' and customer in (select customer from "perennial_scores")), firsts as (
  select extract(year from first_order) * 100 + extract(month from first_order) as month, count(*) as customers
  from "perennial_scores" group by 1
)
select m.month, m.orders, m.customers, coalesce(f.customers, 0) as newcomers, m.money
from (
  select extract(year from day) * 100 + extract(month from day) as month, cast(sum(orders) as bigint) as orders,
    count(distinct case when orders > 0 then customer end) as customers, cast(sum(money) as bigint) as money
  from moves group by 1
) as m left join firsts as f on f.month = m.month
order by m.month
-- DuckDB

with moves as (
select customer, cast(ordered_at as date) as day, amount as money, 1 as orders from "orders" where cast(ordered_at as date) <= date '2025-12-30'
union all
select customer, cast(returned_at as date), -amount, 0 from "returns"
where cast(returned_at as date) <= date '2025-12-30' and customer in (select customer from "scores")), firsts as (
  select extract(year from first_order) * 100 + extract(month from first_order) as month, count(*) as customers
  from "scores" group by 1
)
select m.month, m.orders, m.customers, coalesce(f.customers, 0) as newcomers, m.money
from (
  select extract(year from day) * 100 + extract(month from day) as month, cast(sum(orders) as bigint) as orders,
    count(distinct case when orders > 0 then customer end) as customers, cast(sum(money) as bigint) as money
  from moves group by 1
) as m left join firsts as f on f.month = m.month
order by m.month

---- study/src/reports/report-source.ts

-- Trino

select cast(coalesce(sum(money) filter (where orders > 0), 0) as bigint) as ordered,
  cast(coalesce(sum(-money) filter (where orders = 0), 0) as bigint) as returned
from (
select customer, cast(ordered_at as date) as day, amount as money, 1 as orders from "perennial_orders" where cast(ordered_at as date) <= date '2025-12-30'
union all
select customer, cast(returned_at as date), -amount, 0 from "perennial_returns"
where cast(returned_at as date) <= date '2025-12-30' and customer in (select customer from "perennial_scores")) as moves
where day > date '2024-12-30'
-- DuckDB

select cast(coalesce(sum(money) filter (where orders > 0), 0) as bigint) as ordered,
  cast(coalesce(sum(-money) filter (where orders = 0), 0) as bigint) as returned
from (
select customer, cast(ordered_at as date) as day, amount as money, 1 as orders from "orders" where cast(ordered_at as date) <= date '2025-12-30'
union all
select customer, cast(returned_at as date), -amount, 0 from "returns"
where cast(returned_at as date) <= date '2025-12-30' and customer in (select customer from "scores")) as moves
where day > date '2024-12-30'

---- study/src/reports/summary/slipping.ts

-- Trino

select count(*) filter (where prob_alive < 0.5) as customers,
  cast(coalesce(sum(money) filter (where prob_alive < 0.5), 0) as bigint) as money, cast(coalesce(sum(money), 0) as bigint) as bestmoney
from (
  select prob_alive, coalesce(cast("historic_value" * 100 as bigint), 0) as money from "perennial_scores" order by historic_value desc, customer limit 30
) as best
-- DuckDB

select count(*) filter (where prob_alive < 0.5) as customers,
  cast(coalesce(sum(money) filter (where prob_alive < 0.5), 0) as bigint) as money, cast(coalesce(sum(money), 0) as bigint) as bestmoney
from (
  select prob_alive, coalesce(cast("historic_value" * 100 as bigint), 0) as money from "scores" order by historic_value desc, customer limit 30
) as best

---- study/src/reports/value/build-value.ts

-- Trino

select count(*) as customers, cast(sum(coalesce(cast("historic_value" * 100 as bigint), 0)) as bigint) as historic,
  cast(sum(coalesce(cast("expected_money" * 100 as bigint), 0)) as bigint) as expected from "perennial_scores"
-- DuckDB

select count(*) as customers, cast(sum(coalesce(cast("historic_value" * 100 as bigint), 0)) as bigint) as historic,
  cast(sum(coalesce(cast("expected_money" * 100 as bigint), 0)) as bigint) as expected from "scores"

---- study/src/reports/value/customer-rows.ts

-- Trino
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95 from "perennial_scores" order by expected_money desc, customer limit 100
-- DuckDB
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95 from "scores" order by expected_money desc, customer limit 100

-- Trino
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95 from "perennial_scores" order by expected_money, historic_value desc, customer limit 100
-- DuckDB
select customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95 from "scores" order by expected_money, historic_value desc, customer limit 100

---- study/src/reports/value/density.ts

-- Trino

select case when historic < 1 then -1 else cast(floor(4 * log10(cast(historic as double)) + 0.0) as integer) end as past, case when money < 1 then -1 else cast(floor(4 * log10(cast(money as double)) + 0.0) as integer) end as future, count(*) as customers
from (select coalesce(cast("historic_value" * 100 as bigint), 0) as historic, coalesce(cast("expected_money" * 100 as bigint), 0) as money from "perennial_scores") as valued
group by 1, 2 order by 1, 2
-- DuckDB

select case when historic < 1 then -1 else cast(floor(4 * log10(cast(historic as double)) + 0.0) as integer) end as past, case when money < 1 then -1 else cast(floor(4 * log10(cast(money as double)) + 0.0) as integer) end as future, count(*) as customers
from (select coalesce(cast("historic_value" * 100 as bigint), 0) as historic, coalesce(cast("expected_money" * 100 as bigint), 0) as money from "scores") as valued
group by 1, 2 order by 1, 2

-- Trino

select least(cast(floor(20 * alive) as integer), 19) as alive, case when money < 1 then -1 else cast(floor(4 * log10(cast(money as double)) + 0.0) as integer) end as bin,
  count(*) as customers, cast(sum(money) as bigint) as money
from (select prob_alive as alive, coalesce(cast("historic_value" * 100 as bigint), 0) as money from "perennial_scores") as valued
group by 1, 2 order by 1, 2
-- DuckDB

select least(cast(floor(20 * alive) as integer), 19) as alive, case when money < 1 then -1 else cast(floor(4 * log10(cast(money as double)) + 0.0) as integer) end as bin,
  count(*) as customers, cast(sum(money) as bigint) as money
from (select prob_alive as alive, coalesce(cast("historic_value" * 100 as bigint), 0) as money from "scores") as valued
group by 1, 2 order by 1, 2

---- study/src/reports/value/distribution.ts

-- Trino

select case when money < 1 then -1 else cast(floor(8 * log10(cast(money as double)) + 0.0) as integer) end as bin, count(*) as customers, cast(sum(money) as bigint) as money
from (select coalesce(cast("expected_money" * 100 as bigint), 0) as money from "perennial_scores") as valued
group by 1 order by 1
-- DuckDB

select case when money < 1 then -1 else cast(floor(8 * log10(cast(money as double)) + 0.0) as integer) end as bin, count(*) as customers, cast(sum(money) as bigint) as money
from (select coalesce(cast("expected_money" * 100 as bigint), 0) as money from "scores") as valued
group by 1 order by 1

-- Trino

select case when money < 1 then -1 else cast(floor(8 * log10(cast(money as double)) + 0.0) as integer) end as bin, count(*) as customers, cast(sum(money) as bigint) as money
from (select coalesce(cast("historic_value" * 100 as bigint), 0) as money from "perennial_scores") as valued
group by 1 order by 1
-- DuckDB

select case when money < 1 then -1 else cast(floor(8 * log10(cast(money as double)) + 0.0) as integer) end as bin, count(*) as customers, cast(sum(money) as bigint) as money
from (select coalesce(cast("historic_value" * 100 as bigint), 0) as money from "scores") as valued
group by 1 order by 1

---- study/src/score/concentration.ts

-- Trino

select coalesce(bin, -1000000000) as bin, cast(count(*) as double) as customers, cast(sum(money) as double) as money
from (select case when "expected_money" > 0 then floor(1000 * ln(cast("expected_money" as double))) end as bin, "expected_money" as money from "perennial_scores") as valued
group by 1 order by 1 desc
-- DuckDB

select coalesce(bin, -1000000000) as bin, cast(count(*) as double) as customers, cast(sum(money) as double) as money
from (select case when "expected_money" > 0 then floor(1000 * ln(cast("expected_money" as double))) end as bin, "expected_money" as money from "scores") as valued
group by 1 order by 1 desc

-- Trino

select coalesce(bin, -1000000000) as bin, cast(count(*) as double) as customers, cast(sum(money) as double) as money
from (select case when "historic_value" > 0 then floor(1000 * ln(cast("historic_value" as double))) end as bin, "historic_value" as money from "perennial_scores") as valued
group by 1 order by 1 desc
-- DuckDB

select coalesce(bin, -1000000000) as bin, cast(count(*) as double) as customers, cast(sum(money) as double) as money
from (select case when "historic_value" > 0 then floor(1000 * ln(cast("historic_value" as double))) end as bin, "historic_value" as money from "scores") as valued
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

select customer, historic_value, orders, cast(last_order as varchar) as last_order, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95
from "perennial_scores"  order by expected_money desc, customer limit 10
-- DuckDB

select customer, historic_value, orders, cast(last_order as varchar) as last_order, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95
from "scores"  order by expected_money desc, customer limit 10

-- Trino

select customer, historic_value, orders, cast(last_order as varchar) as last_order, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95
from "perennial_scores" where customer in ('C00000001') order by expected_money desc, customer limit 1
-- DuckDB

select customer, historic_value, orders, cast(last_order as varchar) as last_order, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95
from "scores" where customer in ('C00000001') order by expected_money desc, customer limit 1

---- study/src/score/score-table.ts

-- Trino
create table "tmp_new_scores" as select v.*, 'EUR' as currency, 'revenue' as basis, 365 as horizon_days, 0.0 as annual_discount, date '2025-06-30' as as_of from (
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
  case when f.days_to_next < 0.0 and p.prob_alive >= 0.0 then date_add('day', cast(ceil(f.days_to_next) as integer), date '2025-06-30') end as next_order_expected
from (select c.*, (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) as per_order, (0.0 + 1 * cast("c"."money" as double) / 100) as scale from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "tmp_customers_as_of" as states) as c) as s
join "tmp_predictions_by_triple" as p on p.x = s.x and p.tx = s.tx and p.age = s.age
join "tmp_futures_by_pair" as f on f.x = s.x and f.age = s.age
left join (select customer, sum(amount) as money from "perennial_returns" where cast(returned_at as date) <= date '2025-06-30' group by customer) as r
  on r.customer = s.customer) as v
-- DuckDB
create or replace temporary table "new scores" as select v.*, 'EUR' as currency, 'revenue' as basis, 365 as horizon_days, 0.0 as annual_discount, date '2025-06-30' as as_of from (
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
  case when f.days_to_next < 0.0 and p.prob_alive >= 0.0 then (date '2025-06-30' + cast(cast(ceil(f.days_to_next) as integer) as integer)) end as next_order_expected
from (select c.*, (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) as per_order, (0.0 + 1 * cast("c"."money" as double) / 100) as scale from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-06-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "customers as of" as states) as c) as s
join "predictions by triple" as p on p.x = s.x and p.tx = s.tx and p.age = s.age
join "futures by pair" as f on f.x = s.x and f.age = s.age
left join (select customer, sum(amount) as money from "returns" where cast(returned_at as date) <= date '2025-06-30' group by customer) as r
  on r.customer = s.customer) as v

-- Trino
create table "tmp_new_scores" as select v.*, 'EUR' as currency, 'revenue' as basis, 365 as horizon_days, 0.0 as annual_discount, date '2025-12-30' as as_of from (
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
  case when f.days_to_next < 0.0 and p.prob_alive >= 0.0 then date_add('day', cast(ceil(f.days_to_next) as integer), date '2025-12-30') end as next_order_expected
from (select c.*, (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) as per_order, (0.0 + 1 * cast("c"."money" as double) / 100) as scale from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "perennial_states" as states) as c) as s
join "tmp_predictions_by_triple" as p on p.x = s.x and p.tx = s.tx and p.age = s.age
join "tmp_futures_by_pair" as f on f.x = s.x and f.age = s.age
left join (select customer, sum(amount) as money from "perennial_returns" where cast(returned_at as date) <= date '2025-12-30' group by customer) as r
  on r.customer = s.customer) as v
-- DuckDB
create or replace temporary table "new scores" as select v.*, 'EUR' as currency, 'revenue' as basis, 365 as horizon_days, 0.0 as annual_discount, date '2025-12-30' as as_of from (
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
  case when f.days_to_next < 0.0 and p.prob_alive >= 0.0 then (date '2025-12-30' + cast(cast(ceil(f.days_to_next) as integer) as integer)) end as next_order_expected
from (select c.*, (0.0 * (0.0 + 1 * cast("c"."money" as double) / 100) / (0.0 * ("c"."x" + 1) + 0.0)) as per_order, (0.0 + 1 * cast("c"."money" as double) / 100) as scale from (
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, date '2025-12-30') as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from "states" as states) as c) as s
join "predictions by triple" as p on p.x = s.x and p.tx = s.tx and p.age = s.age
join "futures by pair" as f on f.x = s.x and f.age = s.age
left join (select customer, sum(amount) as money from "returns" where cast(returned_at as date) <= date '2025-12-30' group by customer) as r
  on r.customer = s.customer) as v

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
