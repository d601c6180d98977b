/**
 * What scripts and styles ask of a browser, by the tables that MDN keeps (`@mdn/browser-compat-data`).
 *
 * A method is known by its name alone: `.at()` may be an array's or anything else's. It counts as new where no object
 * of a browser has had a method of that name for as long as the oldest browsers, and the scripts have none themselves.
 */

import compat from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { type AnyNode, type MemberExpression, type Options, type Program, parse } from 'acorn';
import { full } from 'acorn-walk';
import { transform } from 'lightningcss';
import { oldestBrowsers } from '../../src/site/browsers.ts';

type Browser = keyof typeof oldestBrowsers;

/**
 * What the scripts of a site need that is newer than the oldest browsers, and which of them: `BroadcastChannel`,
 * `.toSorted()`, `Object.hasOwn`, `(?<=`. Throws where a file is not JavaScript of 2020.
 */
export function needsOfScripts(files: { path: string; text: string }[]): Map<string, string[]> {
  const trees = files.map(({ path, text }) => ({ path, nodes: nodesOf(text, path) }));
  const own = new Set(trees.flatMap(({ nodes }) => nodes.flatMap(namesGiven)));
  const needs = new Map<string, string[]>();
  for (const { path, nodes } of trees)
    for (const need of new Set(nodes.flatMap((node) => needsOfNode(node, own)))) {
      needs.set(need, [...(needs.get(need) ?? []), path]);
    }
  return needs;
}

/** Throws where the text is not JavaScript of that year. */
export function parseScript(
  text: string,
  ecmaVersion: Options['ecmaVersion'],
  sourceType: 'module' | 'script',
): Program {
  return parse(text, { ecmaVersion, sourceType });
}

function nodesOf(text: string, path: string): AnyNode[] {
  const nodes: AnyNode[] = [];
  try {
    full(parseScript(text, 2020, 'module'), (node) => nodes.push(node as AnyNode));
  } catch (error) {
    throw new Error(`${path} is not JavaScript of 2020: ${error}`);
  }
  return nodes;
}

/** The names of properties and methods that a script makes itself: a library's own `.move` is nobody else's. */
function namesGiven(node: AnyNode): string[] {
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') return [nameOf(node.left)];
  if ((node.type === 'Property' || node.type === 'MethodDefinition') && node.key.type === 'Identifier')
    return [node.key.name];
  return [];
}

function needsOfNode(node: AnyNode, own: ReadonlySet<string>): string[] {
  const needs: string[] = [];
  const add = (name: string, known: CompatStatement[]) => isNew(known) && needs.push(name);
  if (node.type === 'MemberExpression' && node.object.type === 'Identifier') {
    const owner = node.object.name;
    if (isGlobal(owner)) add(owner, globals[owner] as CompatStatement[]);
    add(`${owner}.${nameOf(node)}`, statics(owner, nameOf(node)));
  }
  if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.type === 'Identifier')
    add(node.callee.name, isGlobal(node.callee.name) ? (globals[node.callee.name] as CompatStatement[]) : []);
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    const name = nameOf(node.callee);
    const { object } = node.callee;
    const isStatic = object.type === 'Identifier' && statics(object.name, name).length > 0;
    if (!own.has(name) && !isStatic) add(`.${name}()`, members.get(name) ?? []);
  }
  if (node.type === 'Literal' && lookbehind.test(node.regex?.pattern ?? String(node.value)))
    add('(?<=', statements(compat.javascript.regular_expressions?.lookbehind_assertion));
  return needs;
}

function nameOf({ property, computed }: MemberExpression): string {
  return property.type === 'Identifier' && !computed ? property.name : '';
}

const lookbehind = /\(\?<[=!]/;

/** At-rules, selectors and properties that are newer than the oldest browsers, and `&` where rules still stand in rules. */
export function needsOfStyle(text: string): string[] {
  const needs = new Set<string>();
  const add = (name: string, known: Identifier | undefined) => isNew(statements(known)) && needs.add(name);
  transform({
    filename: 'built.css',
    code: Buffer.from(text),
    visitor: {
      Rule(rule) {
        const name = 'type' in rule ? rule.type : '';
        if (name === 'nesting' || name === 'nested-declarations') needs.add('&');
        if (name === 'style' && 'value' in rule && (rule.value as { rules?: unknown[] }).rules?.length) needs.add('&');
        add(`@${name}`, compat.css['at-rules']?.[name]);
      },
      Selector(selector) {
        for (const part of selector) {
          if (part.type === 'nesting') needs.add('&');
          if (part.type === 'pseudo-class') add(`:${part.kind}`, compat.css.selectors?.[part.kind]);
        }
      },
      Declaration(declaration) {
        add(`${declaration.property}:`, compat.css.properties?.[declaration.property]);
      },
      Function(each) {
        add(`${each.name}()`, compat.css.types?.[each.name] ?? compat.css.types?.color?.[each.name]);
      },
    },
  });
  return [...needs].sort();
}

/** What every global name is, and every member of anything: by name. */
const globals: Record<string, CompatStatement[]> = {};
const members = new Map<string, CompatStatement[]>();
const { builtins = {} } = compat.javascript;
const webassembly = compat.webassembly.api ?? {};
for (const [owner, table] of [compat.api, builtins, webassembly].flatMap((each) => identifiersIn(each))) {
  globals[owner] = statements(table);
  for (const [written, member] of identifiersIn(table)) {
    const name = written.replace('_static', '');
    members.set(name, [...(members.get(name) ?? []), ...statements(member)]);
  }
}

function identifiersIn(table: object): [string, Identifier][] {
  return Object.entries(table).filter(([name]) => name !== '__compat');
}

/** Names of one or two letters are a minified script's own. */
function isGlobal(name: string): boolean {
  return name.length > 2 && Object.hasOwn(globals, name);
}

function statics(owner: string, name: string): CompatStatement[] {
  const tables = [compat.api[owner]?.[`${name}_static`], builtins[owner]?.[name]] as (Identifier | undefined)[];
  return tables.flatMap(statements);
}

function statements(table: Identifier | undefined): CompatStatement[] {
  return table?.__compat ? [table.__compat] : [];
}

/** Whether one of the oldest browsers has none of these. */
function isNew(known: CompatStatement[]): boolean {
  if (known.length === 0) return false;
  return (Object.keys(oldestBrowsers) as Browser[]).some((browser) => !known.some((each) => has(each, browser)));
}

function has({ support }: CompatStatement, browser: Browser): boolean {
  const told = support[browser];
  const all = (Array.isArray(told) ? told : [told]) as (SimpleSupportStatement | undefined)[];
  return all.some((each) => {
    if (!each?.version_added || each.flags || each.alternative_name || each.version_removed) return false;
    if (each.version_added === 'preview') return false;
    return compared(each.version_added.replace('≤', ''), oldestBrowsers[browser]) <= 0;
  });
}

function compared(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
