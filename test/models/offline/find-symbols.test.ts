import { describe, expect, it } from 'vitest';
import { describeFile, patchOf } from './patch-of.ts';

/** Names that a patch adds, changes and removes, by the language of its path. */
function symbolsOf(path: string, lines: string, heading = '') {
  const { added, changed, removed, renamed } = describeFile({ path, body: patchOf(lines, heading) }).facts
    .symbols;
  const names = (symbols: { name: string }[]) => symbols.map(({ name }) => name);
  return { added: names(added), changed: names(changed), removed: names(removed), renamed };
}

describe('definitions that are added, by language', () => {
  it.each([
    ['a.ts', '+export function readDiff(text: string): Diff {', 'readDiff'],
    ['a.ts', '+export default async function main() {', 'main'],
    ['a.ts', '+export abstract class Store<T> {', 'Store'],
    ['a.ts', '+export interface Hunk {', 'Hunk'],
    ['a.ts', "+export type Risk = 'low' | 'high';", 'Risk'],
    ['a.ts', '+export const parse = (text: string): Hunk[] => {', 'parse'],
    ['a.tsx', '+export const Button = ({ label }: Props) => (', 'Button'],
    ['a.js', '+exports.run = function (input) {', 'run'],
    ['a.ts', '+export const LIMIT = 5;', 'LIMIT'],
    ['a.py', '+async def fetch(url):', 'fetch'],
    ['a.py', '+class Session(Base):', 'Session'],
    ['a.py', '+MAX_RETRIES: int = 3', 'MAX_RETRIES'],
    ['a.go', '+func Parse(text string) (*Diff, error) {', 'Parse'],
    ['a.go', '+func (s *Server) Close() error {', 'Server.Close'],
    ['a.go', '+type Options struct {', 'Options'],
    ['a.rs', '+pub async fn walk(root: &Path) -> Result<()> {', 'walk'],
    ['a.rs', '+pub(crate) struct Entry<T> {', 'Entry'],
    ['A.java', '+public final class Gson {', 'Gson'],
    ['A.java', '+    public static <T> List<T> copyOf(Collection<T> all) {', 'copyOf'],
    ['A.cs', '+    protected override async Task RunAsync(CancellationToken token)', 'RunAsync'],
    ['a.kt', '+suspend fun load(id: Long): User? {', 'load'],
    ['a.kt', '+data class User(val name: String)', 'User'],
    ['a.cpp', '+std::string format_error(int code, const char* message) {', 'format_error'],
    ['a.h', '+#define BUFFER_SIZE 512', 'BUFFER_SIZE'],
    ['a.rb', '+  def self.build!(options)', 'build!'],
    ['a.php', '+    public function handle(Request $request): Response', 'handle'],
    ['a.swift', '+public func decode(_ data: Data) throws -> Item {', 'decode'],
    ['a.sh', '+deploy_app() {', 'deploy_app'],
    ['a.sql', '+CREATE TABLE IF NOT EXISTS users (', 'users'],
    ['a.css', '+.card > .title {', '.card > .title'],
    ['Makefile', '+release: build test', 'release'],
    ['a.proto', '+message UserReply {', 'UserReply'],
    ['a.tf', '+resource "aws_s3_bucket" "logs" {', 'logs'],
    ['a.ex', '+defmodule Shop.Cart do', 'Shop.Cart'],
    ['a.lua', '+function M.setup(options)', 'M.setup'],
  ])('%s: %s', (path, line, name) => {
    expect(symbolsOf(path, line).added).toEqual([name]);
  });

  it.each([
    ['a.ts', "+  if (ready) {\n+    describe('x', () => {\n+  return call(x);\n+  items.forEach((item) => {"],
    ['a.py', '+    print(total)\n+    return define(x)'],
    ['a.go', '+\tif err := run(); err != nil {\n+\tdefer close(x)'],
    ['a.cpp', '+  return compute(x);\n+else if (ready) {\n+FMT_ENABLE_IF(x) '],
    ['A.java', '+      return new Thing(x);\n+      throw fail(x);\n+      doIt(x);'],
  ])('%s: takes no statement for a definition', (path, lines) => {
    expect(symbolsOf(path, lines).added).toEqual([]);
  });
});

describe('what a patch changes', () => {
  it('finds the function around a changed line, from the context or the heading of the hunk', () => {
    const context = ' export function outer() {\n   const a = 1;\n-  return a;\n+  return a + 1;\n }';
    expect(symbolsOf('a.ts', context).changed).toEqual(['outer']);
    const heading = 'export function outer() {';
    expect(symbolsOf('a.ts', '   const a = 1;\n-  return a;\n+  return a + 1;', heading).changed).toEqual([
      'outer',
    ]);
  });

  it('leaves a function where it ends', () => {
    const lines = '   return a;\n }\n \n+/** New. */\n+export function next() {\n+  return 2;\n+}';
    expect(symbolsOf('a.ts', lines, 'export function outer() {')).toMatchObject({
      added: ['next'],
      changed: [],
    });
  });

  it('stays inside when a parameter list ends at the first column', () => {
    const lines = ' export function outer({\n   a,\n }: Options): string {\n-  return a;\n+  return b;';
    expect(symbolsOf('a.ts', lines).changed).toEqual(['outer']);
  });

  it('tells members with their class and leaves nested helpers to their function', () => {
    const lines =
      ' class Store {\n   get(key: string) {\n+    const inner = () => 5;\n+    return inner();\n   }\n+  put(key: string) {\n+  }';
    expect(symbolsOf('a.ts', lines)).toMatchObject({ added: ['Store.put'], changed: ['Store.get'] });
  });

  it('leaves a Python function by its indentation', () => {
    const lines =
      ' def one():\n     return 1\n \n+DEFAULT_PORT = 80\n \n def two():\n-    return 2\n+    return 3';
    expect(symbolsOf('a.py', lines)).toMatchObject({ added: ['DEFAULT_PORT'], changed: ['two'] });
  });

  it('takes a changed signature for a change and a changed name for a renaming', () => {
    expect(
      symbolsOf('a.ts', '-export function run(a: string) {\n+export function run(a: string, b: string) {'),
    ).toMatchObject({
      added: [],
      changed: ['run'],
      removed: [],
    });
    expect(
      symbolsOf('a.ts', '-export function run(a: string) {\n+export function start(a: string) {').renamed,
    ).toEqual([{ from: 'run', to: 'start', kind: 'function' }]);
  });

  it('takes an interface method that lost a modifier for changed, not removed', () => {
    const lines =
      ' public interface Strategy {\n-  public boolean skip(Field field);\n+  boolean skip(Field field);\n }';
    expect(symbolsOf('A.java', lines)).toMatchObject({ changed: ['Strategy.skip'], removed: [] });
  });
});
