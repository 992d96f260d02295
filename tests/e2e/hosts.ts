/** Sites of a city as its CMS would have them (tests/e2e/hosts), served beside the site that they embed. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../../src/build/serve.mjs';
import { test as base } from './page.ts';

export { axe, expect } from './page.ts';

interface Hosts {
  /** The same machine as the site by the same name, on another port: another origin of the same site. */
  readonly near: string;
  /** By another name: another site, whose frames are a process of their own. */
  readonly far: string;
}

/** `test` of page.ts, with the hosts allowed besides the site. */
export const test = base.extend<{ hosts: Hosts }, { hostPort: number }>({
  hostPort: [
    async ({}, use, { project }) => {
      const site = `${project.use.baseURL ?? ''}/`;
      const folder = mkdtempSync(path.join(tmpdir(), 'hosts-'));
      cpSync(path.join(import.meta.dirname, 'hosts'), folder, { recursive: true });
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.html')) continue;
        const file = path.join(folder, name);
        const page = readFileSync(file, 'utf8').replaceAll('%SITE%', site).replaceAll('%ORIGIN%', new URL(site).origin);
        writeFileSync(file, page);
      }
      const server = await serve(folder, 0);
      await use(server.port);
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  hosts: async ({ hostPort }, use) => {
    await use({ near: `http://localhost:${hostPort}`, far: `http://127.0.0.1:${hostPort}` });
  },
  neighbours: async ({ hosts }, use) => use([hosts.near, hosts.far]),
});
