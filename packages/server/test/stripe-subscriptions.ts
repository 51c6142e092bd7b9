/** A day so many days after the first of 2024. */
export const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);

/** As Stripe exports them: two plans, one of them annual; every third leaves. The last row has no amount. */
export const stripe = [
  'id,Customer ID,Customer Email,Plan,Product,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),Trial End (UTC),Canceled At (UTC),Ended At (UTC)',
  ...Array.from({ length: 60 }, (_, i) => {
    const start = day(i * 7);
    const gone = i % 3 === 0 ? day(i * 7 + 30 * (2 + (i % 8))) : '';
    const plan = i % 5 === 1 ? 'annual,prod_A,1,usd,year,90.00' : 'monthly,prod_A,1,usd,month,9.00';
    const status = gone ? 'canceled' : 'active';
    return `sub_${i},cus_${i},c${i}@example.com,${plan},${status},${start} 10:00,${start} 10:00,,${gone},${gone}`;
  }),
  'sub_x,cus_x,x@example.com,monthly,prod_A,1,usd,month,,active,2024-05-01 10:00,2024-05-01 10:00,,,',
].join('\n');
