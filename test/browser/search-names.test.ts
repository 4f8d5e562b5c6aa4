import { describe, expect, test } from 'vitest';
import { useWatchedSite } from '../support/watched-site.ts';

const site = useWatchedSite();
const { url, page } = site;

const names = () => page().locator('[data-search-names] li');

async function search(address: string): Promise<void> {
  await page().goto(`${url}search.html?${address}`);
  await page().locator('[data-search-state="done"]').waitFor();
}

describe('above the procedures', () => {
  test('the section whose name was typed stands with its telephone, and leads to its page', async () => {
    await search('q=戸籍住民課 内線');
    expect(await names().first().innerText()).toContain('課・市民環境部・内線2110');
    await names().first().getByRole('link').click();
    await page().getByRole('heading', { level: 1, name: '戸籍住民課' }).waitFor();
    expect(site.complaints).toEqual([]);
  });

  test('stands nothing where a condition is chosen, or where nothing is called so', async () => {
    await search('q=戸籍住民課&section=戸籍住民課');
    expect(await names().count()).toBe(0);
    await search('q=届');
    expect(await names().count()).toBe(0);
  });

  test('a figure is found by what people call it, and leads to its page', async () => {
    await search('q=整備率');
    await names().first().getByRole('link').click();
    await page().getByRole('heading', { level: 1, name: '業務手順書整備率' }).waitFor();
  });

  test('an extension alone is answered, though no procedure has it', async () => {
    await search('q=2112');
    expect(await names().first().innerText()).toContain('内線2112');
    expect(await page().locator('[data-search-nothing]').isHidden()).toBe(true);
  });

  test('a page without that part of the index says so, and finds the rest', async () => {
    await page().route('**/search/directory/index.js', (route) => route.abort());
    await search('q=転入届');
    await page().getByText('課や様式などの索引を読み込めませんでした').waitFor();
    expect(await page().locator('[data-search-results] li').count()).toBeGreaterThan(0);
    await page().unroute('**/search/directory/index.js');
  });
});

test('the box offers a section before the work that it does', async () => {
  await page().goto(`${url}guide/rules/require-owner.html`);
  await page().getByLabel('手順書や業務を検索').focus();
  await page().getByRole('combobox').fill('戸籍住民課');
  await page().locator('[role=option]').first().waitFor();
  expect(await page().locator('[role=option]').first().innerText()).toMatch(/^戸籍住民課\s+課・/);
});

test('the box still offers procedures where the index of names cannot be loaded', async () => {
  await page().route('**/search/directory/**', (route) => route.abort());
  await page().goto(`${url}guide/rules/require-owner.html`);
  await page().getByLabel('手順書や業務を検索').focus();
  await page().getByRole('combobox').fill('転入届');
  await page().getByRole('option', { name: '転入届の受付' }).first().waitFor();
  await page().unroute('**/search/directory/**');
});
