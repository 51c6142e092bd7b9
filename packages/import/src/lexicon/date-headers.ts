import { normaliseHeader } from './headers.ts';

const other =
  /\b(spedizione|consegna|scadenza|annullamento|check ?(in|out)|travel|arriv\w*|ended|renew\w*|posting|posted|settle\w*|settlement|resi?|nascita|naissance|nacimiento|urodz\w*|ship\w*|versand\w*|verschickt|dispatch\w*|deliver\w*|liefer\w*|geliefert|due|fallig\w*|update\w*|modified|changed|geandert|refund\w*|return\w*|cancel\w*|storn\w*|birth\w*|geburt\w*|expir\w*|valid|start|end|period|fulfil\w*|estimated|approved|signup|registered|joined|first|last|wysl\w*|wysylki|dostaw\w*|zwrot\w*|envio|entrega|livraison|expedition|deposit|available|received|completed|closed)\b|发货|收货|退款|更新|到期/;
const ordered =
  /\b(order\w*|bestell\w*|auftrag\w*|purchas\w*|kauf\w*|sale|sold|placed|commande|achat|pedido|compra|zamow\w*|zakup\w*|ordine|acquisto|book(ing|ed)|request(ed)?|subscribed|dodania|zlozenia|transaction|event)\b|下单|订单创建|购买|拍下/;
const created =
  /\b(created?|creation|erstellt|cree|creado|utworz\w*|invoice\w*|rechnung\w*|factura|facture|faktur\w*|fattura|creazione|creato)\b|创建/;
const later =
  /\b(paid|payment|bezahl\w*|zahl\w*|process\w*|bearbeit\w*|oplac\w*|platnosc\w*|pago|pagamento|paiement|captured)\b|付款|支付/;

/** How surely a header names the day of the order, lower is surer; null where it names another day of its life. */
export function dateRank(header: string): number | null {
  const name = normaliseHeader(header);
  if (other.test(name)) return null;
  if (later.test(name)) return 3;
  if (ordered.test(name)) return 0;
  return created.test(name) ? 1 : 2;
}
