/** A real nginx over the built site, set up as README tells the city's staff to. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../browser.mjs';
import { runServer, temporaryFolder, type WebServer } from './webServer.ts';

/** Whether nginx is there or could be brought. */
export function hasNginx(): boolean {
  const there = () => spawnSync('nginx', ['-v']).status === 0;
  return there() || (install('nginx-light') && there());
}

/** Starts nginx over a built site with the settings that lie in it. */
export async function startNginx(site: string, port: number): Promise<WebServer> {
  const folder = temporaryFolder('nginx');
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const conf = `
    daemon off; pid ${folder}/pid; error_log stderr error; worker_processes 1;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { }
    http {
      include /etc/nginx/mime.types; access_log off; ${temp.join(' ')}
      server { listen 127.0.0.1:${port}; root ${site}; include ${site}/server/nginx.conf; }
    }`;
  writeFileSync(join(folder, 'nginx.conf'), conf);
  return runServer('nginx', ['-c', join(folder, 'nginx.conf')], port, folder);
}
