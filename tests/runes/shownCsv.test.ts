import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { shownItems, shownItemsCsv, shownLinks, shownLinksCsv } from '../../src/export/shownCsv.ts';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import { accountOf } from '../../src/views/accounts.ts';
import { explorerAt as openAt } from '../account/accountAt.ts';
import { smallModel } from '../layout/models.ts';

function explorerAt(fragment: string): Explorer {
  return openAt(smallModel(), fragment);
}

function itemsAt(fragment: string): string[] {
  return shownItems(accountOf(explorerAt(fragment))).map(({ id }) => id);
}

/** What a spreadsheet reads of the table itself, without what stands below it. */
function table(csv: string): string[][] {
  const rows = csvParseRows(csv.slice(1));
  return rows.slice(
    0,
    rows.findIndex((cells) => cells.join('') === ''),
  );
}

describe('what is shown as a table', () => {
  test('the list is the whole plan, and the filter takes from it', () => {
    const { plan } = smallModel();
    expect(itemsAt('#/list')).toEqual(plan.items.map(({ id }) => id));
    const kept = plan.items.filter(({ basis }) => basis === 'stated' || basis === 'read').map(({ id }) => id);
    expect(itemsAt('#/list?basis=sourced')).toEqual(kept);
    expect(kept.length).toBeLessThan(plan.items.length);
  });

  test('the graph is what surrounds its item', () => {
    const around = itemsAt('#/graph/beach');
    expect(around).toContain('beach');
    expect(around.length).toBeLessThan(itemsAt('#/graph').length);
  });

  test('every link has both ends in the table of items', () => {
    for (const address of ['#/', '#/graph', '#/graph/beach?steps=2', '#/list?basis=sourced', '#/districts']) {
      const account = accountOf(explorerAt(address));
      const ids = new Set(shownItems(account).map(({ id }) => id));
      expect(
        shownLinks(account).filter(({ from, to }) => !ids.has(from) || !ids.has(to)),
        address,
      ).toEqual([]);
    }
  });

  test('a provisional name has its mark and sentence beside it, at either end of a link too', () => {
    const explorer = explorerAt('#/list');
    const part = accountOf(explorer);
    const [head = [], ...rows] = table(shownItemsCsv(explorer, part));
    const [name, note] = [head.indexOf('名称'), head.indexOf('注記')];
    const provisional = shownItems(part)
      .filter(({ basis }) => basis === 'provisional')
      .map((item) => item.name);
    expect(provisional.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row[note]?.startsWith('仮')).map((row) => row[name])).toEqual(provisional);
    const [, ...links] = table(shownLinksCsv(explorer, part));
    const marked = links.flatMap(([from = '', fromNote, , , to = '', toNote]) => [
      { name: from, note: fromNote },
      { name: to, note: toNote },
    ]);
    for (const one of marked) {
      const isProvisional = provisional.some((word) => one.name.endsWith(word));
      expect(one.note?.startsWith('仮') ?? false, one.name).toBe(isProvisional);
    }
  });

  test('a chosen year has a column of its own, and where the table comes from stands below', () => {
    const explorer = explorerAt('#/list?year=2099');
    const csv = shownItemsCsv(explorer, accountOf(explorer));
    expect(csvParseRows(csv.slice(1))[0]?.some((cell) => cell.endsWith('の扱い'))).toBe(true);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('出典：');
    expect(csv).toContain(`画面のアドレス：${explorer.href({})}`);
  });
});
