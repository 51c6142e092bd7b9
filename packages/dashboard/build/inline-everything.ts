import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Puts the built script and style into the page, and a policy before them under which the browser itself refuses every request and
 * every other script; where the page `connects`, every request but those to the server that it came from. The page is written as `name`.
 */
export function inlineEverything(name: string, { connects = false } = {}): Plugin {
  return {
    name: 'inline-everything',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const page = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.html'));
      if (page?.type !== 'asset') throw new Error('the build made no page');
      const scripts = files.flatMap((file) => (file.type === 'chunk' ? [forHtml(file.code)] : []));
      const styles = files.flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css') ? [text(file.source)] : [],
      );
      if (scripts.length !== 1) throw new Error(`the page must be one script; not ${scripts.length}`);
      const html = text(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, '')
        .replace(/\s*<link rel="stylesheet"[^>]*>/g, '');
      const head = [
        `<meta http-equiv="Content-Security-Policy" content="${policy(scripts[0]!, connects)}">`,
        ...styles.map((style) => `<style>${style}</style>`),
      ];
      for (const file of files) delete bundle[file.fileName];
      this.emitFile({
        type: 'asset',
        fileName: name,
        // Functions, since a replacement text may hold a dollar sign.
        source: html
          .replace('<meta charset="utf-8" />', (charset) => [charset, ...head].join('\n'))
          .replace('</body>', () => `<script type="module">${scripts[0]}</script>\n</body>`),
      });
    },
  };
}

function text(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

/** In a script element only these two would be read as markup. In JavaScript they occur within strings and regular expressions, where the backslash changes nothing. */
function forHtml(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

function policy(script: string, connects: boolean): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:;${connects ? " connect-src 'self';" : ''} base-uri 'none'; form-action 'none'`;
}
