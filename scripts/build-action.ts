import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { commonTreeSitter } from './common-tree-sitter.ts';
import { leaveOut } from './leave-out.ts';
import { packGrammars } from './pack-grammars.ts';

// Builds `action/dist`: esbuild shakes and minifies, ncc packs. `--out DIR` builds elsewhere, to compare.
// Equal sources give equal bytes.
const root = join(import.meta.dirname, '..');
const outFlag = process.argv.indexOf('--out');
const outDirectory = outFlag === -1 ? join(root, 'action/dist') : join(root, process.argv[outFlag + 1] ?? '');
const staging = join(root, 'build/action');

/**
 * One module graph without what this program never reaches. ncc alone minifies only its entry file and keeps
 * every module that a package touches: 14.5 MB instead of what is written here.
 */
async function shake(): Promise<Metafile> {
  rmSync(staging, { recursive: true, force: true });
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['action/index.ts'],
    outdir: staging,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    chunkNames: 'chunk-[hash]',
    plugins: [commonTreeSitter, leaveOut],
    // CommonJS packages inside an ES module still ask for Node's own modules by `require`.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
  return result.metafile;
}

function pack(): void {
  rmSync(outDirectory, { recursive: true, force: true });
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  writeFileSync(join(staging, 'package.json'), '{"type":"module"}\n');
  const args = [ncc, 'build', join(staging, 'index.js'), '--out', outDirectory, '--no-cache', '--quiet'];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function writeManifest(): void {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  writeFileSync(
    join(outDirectory, 'package.json'),
    `${JSON.stringify({ name, version, type: 'module' }, null, 2)}\n`,
  );
}

/** The licence texts of every package that is in the bundle or beside it. */
function writeLicences(bundle: Metafile): void {
  const packages = new Set(
    Object.keys(bundle.inputs).flatMap(
      (path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
    ),
  );
  packages.add('node_modules/@vscode/tree-sitter-wasm');
  const texts = [...packages].sort().map((path) => {
    const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const file = readdirSync(join(root, path)).find((name) => /^(licen[cs]e|copying)/i.test(name));
    const text = file === undefined ? '' : readFileSync(join(root, path, file), 'utf8').trim();
    return `${String(manifest.name)} ${String(manifest.version)} (${String(manifest.license)})\n\n${text}`;
  });
  mkdirSync(outDirectory, { recursive: true });
  writeFileSync(join(outDirectory, 'licenses.txt'), `${texts.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`);
}

execFileSync(process.execPath, [join(root, 'scripts/build-engine.ts')], { stdio: 'inherit' });
const metafile = await shake();
pack();
packGrammars(outDirectory);
writeLicences(metafile);
writeManifest();
