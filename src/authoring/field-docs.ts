import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** What the comments of a schema say to authors, in the shape of what they describe. */
export interface FieldDocs {
  text?: string | undefined;
  /** Of a group of fields, by name. */
  fields?: Readonly<Record<string, FieldDocs>> | undefined;
  /** Of each entry of a list, or each value of a map. */
  entry?: FieldDocs | undefined;
}

/**
 * Read what the comments beside a schema's fields say.
 *
 * The comments are the one place where fields are described: editors, the reference and programmers read the same words.
 *
 * @param file absolute path of a module in `src/schemas/`
 * @param name the exported schema, such as `listingSchema`
 * @throws when the module has no such schema
 */
export function readFieldDocs(file: string, name: string): FieldDocs {
  const module = openModule(file);
  const found = module.schemas.get(name);
  if (!found) throw new Error(`${file} has no "${name}".`);
  return { ...describe(found.value, module), text: found.text };
}

interface Module {
  file: string;
  schemas: ReadonlyMap<string, { readonly value: ts.Expression; readonly text: string | undefined }>;
  /** Name → the module that it comes from. */
  imports: ReadonlyMap<string, string>;
}

const modules = new Map<string, Module>();

function openModule(file: string): Module {
  const known = modules.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const schemas = new Map<string, { value: ts.Expression; text: string | undefined }>();
  const imports = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name) && initializer) schemas.set(name.text, { value: initializer, text: commentOf(statement) });
      }
    } else if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier) && statement.moduleSpecifier.text.startsWith('.')) {
      const bindings = statement.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings)) for (const { name } of bindings.elements) imports.set(name.text, resolve(dirname(file), statement.moduleSpecifier.text));
    }
  }
  const module = { file, schemas, imports };
  modules.set(file, module);
  return module;
}

/** What is known of the shape of an expression: a chain such as `z.array(x).min(1)` is described by what it begins with. */
function describe(expression: ts.Expression, module: Module): FieldDocs {
  if (ts.isIdentifier(expression)) return describeName(expression.text, module);
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return {};
  const { expression: receiver, name } = expression.expression;
  if (!ts.isIdentifier(receiver) || receiver.text !== 'z') return describe(receiver, module);
  const [first, second] = expression.arguments;
  if (name.text === 'strictObject' && first && ts.isObjectLiteralExpression(first)) return { fields: fieldsOf(first, module) };
  if (name.text === 'array' && first) return { entry: describe(first, module) };
  if ((name.text === 'record' || name.text === 'partialRecord') && second) return { entry: describe(second, module) };
  if (name.text === 'union' && first && ts.isArrayLiteralExpression(first)) {
    return first.elements.map((element) => describe(element, module)).reduce((all, one) => ({ ...all, ...one }), {});
  }
  return {};
}

function describeName(name: string, module: Module): FieldDocs {
  const own = module.schemas.get(name);
  if (own) return describe(own.value, module);
  const from = module.imports.get(name);
  return from === undefined ? {} : describeName(name, openModule(from));
}

function fieldsOf(group: ts.ObjectLiteralExpression, module: Module): Record<string, FieldDocs> {
  return Object.fromEntries(
    group.properties.flatMap((property) => {
      if (!ts.isPropertyAssignment(property)) return [];
      const name = ts.isIdentifier(property.name) || ts.isStringLiteral(property.name) ? property.name.text : undefined;
      return name === undefined ? [] : [[name, { ...describe(property.initializer, module), text: commentOf(property) }]];
    }),
  );
}

/** The text of the documentation comment in front of a node. */
function commentOf(node: ts.Node): string | undefined {
  const text = ts.getJSDocCommentsAndTags(node).map(({ comment }) => (typeof comment === 'string' ? comment : ts.getTextOfJSDocComment(comment))).at(-1);
  return text?.replace(/\s+/g, ' ').trim();
}
