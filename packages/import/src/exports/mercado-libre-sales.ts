import type { KnownExport } from './known-export.ts';

const countries = ['ars', 'mxn', 'clp', 'cop', 'uyu', 'pen', 'brl'];

/** Its Total is what is paid out after the fees of Mercado Libre; what buyers paid for the products stands before. */
export const mercadoLibreSales: KnownExport = {
  title: 'Mercado Libre sales',
  markers: ['de venta', 'fecha de venta', 'comprador'],
  columns: {
    customer: ['dni', 'tipo y numero de documento', 'comprador'],
    date: ['fecha de venta'],
    amount: countries.map((currency) => `ingresos por productos ${currency}`),
    order: ['de venta'],
    refund: countries.map((currency) => `anulaciones y reembolsos ${currency}`),
    status: ['estado'],
  },
};
