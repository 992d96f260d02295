/** A real Apache over the built site, which brings its settings along in `.htaccess`. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../browser.mjs';
import { runServer, temporaryFolder, type WebServer } from './webServer.ts';

/** Debian and Ubuntu, Fedora and Red Hat, macOS. */
const COMMANDS = ['apache2', '/usr/sbin/apache2', 'httpd', '/usr/sbin/httpd'];
const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'];
const TYPES = ['/etc/mime.types', '/etc/apache2/mime.types', '/private/etc/apache2/mime.types'];

/** What an Apache has as it comes, and what the settings use where it is there. */
const WANTED = 'mpm_event unixd authz_core mime dir alias filter deflate brotli headers'.split(' ');

/** The command of an Apache that is there or could be brought. */
export function findApache(): string | undefined {
  const there = () => COMMANDS.find((command) => spawnSync(command, ['-v']).status === 0);
  return there() ?? (install('apache2-bin', 'media-types') ? there() : undefined);
}

/** Starts Apache over a built site, allowing the settings in it no more than they say they need. */
export async function startApache(command: string, site: string, port: number): Promise<WebServer> {
  const folder = temporaryFolder('apache');
  const builtIn = spawnSync(command, ['-l'], { encoding: 'utf8' }).stdout;
  const modules = WANTED.flatMap((name) => {
    const file = MODULES.map((place) => join(place, `mod_${name}.so`)).find((path) => existsSync(path));
    return file === undefined || builtIn.includes(`mod_${name}.c`) ? [] : [`LoadModule ${name}_module ${file}`];
  });
  const types = TYPES.find((file) => existsSync(file));
  const conf = [
    ...modules,
    `ServerRoot ${folder}`,
    'ServerName localhost',
    `Listen 127.0.0.1:${port}`,
    `PidFile ${folder}/pid`,
    `ErrorLog ${folder}/error.log`,
    `DefaultRuntimeDir ${folder}`,
    ...(types === undefined ? [] : [`TypesConfig ${types}`]),
    // It does not serve as root: whoever has no rights at all may read the site.
    ...(process.getuid?.() === 0 ? ['User #65534', 'Group #65534'] : []),
    `DocumentRoot ${site}`,
    `<Directory ${site}>`,
    'Require all granted',
    'AllowOverride FileInfo Indexes',
    '</Directory>',
  ];
  writeFileSync(join(folder, 'httpd.conf'), `${conf.join('\n')}\n`);
  return runServer(command, ['-D', 'FOREGROUND', '-f', join(folder, 'httpd.conf')], port, folder);
}
