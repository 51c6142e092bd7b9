import type { Failure } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';
import { daysOf, lines, readText } from './cost-texts.ts';

describe('Meta Ads in other languages', () => {
  it.each([
    ['de', ['Tag', 'Kampagnenname', 'Ausgegebener Betrag (EUR)', 'Berichtsbeginn', 'Berichtsende']],
    ['es', ['Día', 'Nombre de la campaña', 'Importe gastado (EUR)', 'Inicio del informe', 'Fin del informe']],
    ['it', ['Giorno', 'Nome della campagna', 'Importo speso (EUR)', 'Inizio dei report', 'Fine dei report']],
    ['pt', ['Dia', 'Nome da campanha', 'Valor usado (EUR)', 'Início dos relatórios', 'Encerramento dos relatórios']],
    ['pl', ['Dzień', 'Nazwa kampanii', 'Wydana kwota (EUR)', 'Początek raportowania', 'Koniec raportowania']],
    ['nl', ['Dag', 'Campagnenaam', 'Besteed bedrag (EUR)', 'Start van rapportage', 'Einde van rapportage']],
    ['zh', ['天', '广告系列名称', '花费金额 (EUR)', '报告开始日期', '报告结束日期']],
  ])('%s', async (_, header) => {
    const found = await readText<SpendFile>(
      'meta.csv',
      lines(
        header.join(','),
        ',,35.50,2024-01-01,2024-01-02',
        '2024-01-01,"Sale, spring",12.25,2024-01-01,2024-01-02',
        '2024-01-02,"Sale, spring",23.25,2024-01-01,2024-01-02',
      ),
    );
    expect(daysOf(found)).toEqual(['2024-01-01 1225 EUR', '2024-01-02 2325 EUR']);
    expect(found.platform).toBe('meta');
    expect(found.leftOut).toMatchObject([{ reason: 'total', rows: 1 }]);
  });

  it('takes a first row over all days without a name for the total where rows are weeks', async () => {
    const found = await readText<SpendFile>(
      'meta.csv',
      lines(
        'Reporting starts,Reporting ends,Campaign name,Amount spent (GBP)',
        '2024-01-01,2024-01-14,,21.00',
        '2024-01-01,2024-01-07,A,7.00',
        '2024-01-08,2024-01-14,A,14.00',
      ),
    );
    expect(found.spent).toEqual({ GBP: 2100 });
    expect(found.rows).toHaveLength(14);
  });

  it('refuses a row of a year, and says what to choose', async () => {
    const failure = await readText<Failure>(
      'meta.csv',
      lines('Campaign name,Amount spent (USD),Reporting starts,Reporting ends', 'A,700,2024-01-01,2024-12-31'),
    ).catch((error: Failure) => error);
    expect(failure.message).toMatch(/row 2: one sum for 366 days/);
    expect(failure.remedy).toMatch(/By time > Day/);
  });
});
