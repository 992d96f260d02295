import { build, type Plugin, type PluginOption, type ResolvedConfig } from 'vite';

const NAME = 'embed.js';

/**
 * Writes `embed.js` beside the page: one file that imports nothing and declares no name on its host's page, so that it
 * runs as a classic script (which needs no permission of the server to be used by another site) and as a module.
 *
 * @param plugins what the script needs to be compiled
 */
export function embedScriptPlugin(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'embed-script',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await embedScript(config, plugins()) });
    },
  };
}

async function embedScript(
  { root, mode, build: { target } }: ResolvedConfig,
  plugins: PluginOption[],
): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    mode,
    logLevel: 'warn',
    plugins,
    build: {
      target,
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { input: 'src/embed/embed.ts', output: { format: 'iife' } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.filter((one) => one.type === 'chunk');
  const [script] = chunks;
  if (script === undefined || chunks.length > 1)
    throw new Error(`${NAME} came as ${chunks.length} scripts; expected one.`);
  return script.code;
}
