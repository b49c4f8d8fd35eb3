import path from 'node:path';
import ts from 'typescript';
import { roomsProgram } from './program';
import { oldest, requirementOf, type Requirement } from './requirement';

/** A member of Office.js that the add-in uses: "Excel.Range.values". */
export interface Call {
  readonly member: string;
  /** Null for what every office.js has. */
  readonly requirement: Requirement | null;
  /** The files that use it. */
  readonly files: readonly string[];
}

interface Used {
  readonly symbol: ts.Symbol;
  readonly files: Set<string>;
}

type Found = (symbol: ts.Symbol | undefined) => void;

const officeTypes = '/@types/office-js/';

function isOffice(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) => declaration.getSourceFile().fileName.includes(officeTypes));
}

/** Namespaces and classes as such are no members, and neither are the parameters of functions. */
function isMember({ flags }: ts.Symbol): boolean {
  const members = ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor | ts.SymbolFlags.EnumMember | ts.SymbolFlags.Function | ts.SymbolFlags.BlockScopedVariable;
  return (flags & members) !== 0;
}

/** The properties that a type has under names known only as texts: of "a,b/c" those of a, b and the c of b. */
function byNames(type: ts.Type, texts: string, checker: ts.TypeChecker, at: ts.Node, found: Found): void {
  for (const name of texts.split(',')) {
    let owner: ts.Type | undefined = checker.getNonNullableType(type);
    for (const part of name.trim().split('/')) {
      const property: ts.Symbol | undefined = owner?.getProperty(part);
      found(property);
      const held: ts.Type | undefined = property && checker.getTypeOfSymbolAtLocation(property, at);
      owner = held && (checker.getIndexTypeOfType(held, ts.IndexKind.Number) ?? held);
    }
  }
}

function literalNames(type: ts.Type): string[] {
  return (type.isUnion() ? type.types : [type]).flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
}

/** What Office gives may be taken as a plainer type of ours: the names in that are what is read of it. */
function taken(expression: ts.Expression, checker: ts.TypeChecker, found: Found): void {
  const given = checker.getTypeAtLocation(expression);
  const wanted = checker.getContextualType(expression)?.getProperties() ?? [];
  for (const property of wanted) if (!isOffice(property)) found(given.getProperty(property.name));
}

/** Tells each member of Office.js that one node of a program may stand for. */
function membersAt(node: ts.Node, checker: ts.TypeChecker, found: Found): void {
  if (ts.isTypeNode(node)) return;
  if (ts.isIdentifier(node)) found(checker.getSymbolAtLocation(node));
  if (ts.isBindingElement(node)) byNames(checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText(), checker, node, found);
  if (ts.isElementAccessExpression(node)) byNames(checker.getTypeAtLocation(node.expression), literalNames(checker.getTypeAtLocation(node.argumentExpression)).join(), checker, node, found);
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) found(checker.getContextualType(node.parent)?.getProperty(node.name.text));
  if (ts.isArrayLiteralExpression(node)) for (const element of node.elements) taken(element, checker, found);
  if (!ts.isCallExpression(node)) return;
  for (const argument of node.arguments) taken(argument, checker, found);
  const [first] = node.arguments;
  const isLoad = ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'load';
  if (isLoad && first && ts.isStringLiteral(first)) byNames(checker.getTypeAtLocation(node.expression.expression), first.text, checker, node, found);
}

/** Every member of Office.js that the rooms of the add-in use, by its name. */
export function collectCalls(root: string): readonly Call[] {
  const { program, files } = roomsProgram(root);
  const checker = program.getTypeChecker();
  const users = new Map<string, Used>();
  for (const file of files) {
    const name = path.relative(root, file.fileName).replaceAll('\\', '/');
    const found: Found = (symbol) => {
      if (!symbol || !isOffice(symbol) || !isMember(symbol)) return;
      const member = checker.getFullyQualifiedName(symbol);
      const used = users.get(member) ?? { symbol, files: new Set() };
      used.files.add(name);
      users.set(member, used);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      membersAt(node, checker, found);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  // Fields of an answer without a name of its own belong to the call that gives it.
  const named = [...users].filter(([member]) => !member.startsWith('__type'));
  const calls = named.map(([member, { symbol, files: inFiles }]): Call => ({ member, requirement: oldest((symbol.declarations ?? []).map(requirementOf)), files: [...inFiles].sort() }));
  return calls.sort((one, other) => one.member.localeCompare(other.member, 'en'));
}
