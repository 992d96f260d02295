/** A real web server over the built site, set up as README tells the city's staff to. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { install } from '../browser.mjs';

/** Whether nginx is there or could be brought. */
export function hasNginx(): boolean {
  const there = () => spawnSync('nginx', ['-v']).status === 0;
  return there() || (install('nginx-light') && there());
}

/** Starts nginx over `dist/` with the settings that lie in it. */
export async function startNginx(port: number): Promise<{ origin: string; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const conf = `
    daemon off; pid ${folder}/pid; error_log stderr error; worker_processes 1;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { }
    http {
      include /etc/nginx/mime.types; access_log off; ${temp.join(' ')}
      server { listen 127.0.0.1:${port}; root ${resolve('dist')}; include ${resolve('dist/server/nginx.conf')}; }
    }`;
  writeFileSync(join(folder, 'nginx.conf'), conf);
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    if (
      await fetch(origin)
        .then(({ ok }) => ok)
        .catch(() => false)
    )
      break;
    await new Promise((later) => setTimeout(later, 100));
  }
  return {
    origin,
    stop: () => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
