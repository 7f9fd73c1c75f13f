/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.formula.Syntax.Link;
import org.wastefreecity.rules.formula.Syntax.Value;

/** Reads the grammar of docs/formulas.md, one method a rule of it; lives while one text is read. */
final class FormulaParser {
    static final int LONGEST = 4000;
    static final int DEEPEST = 50;
    static final int MOST_PARTS = 2000;

    private final String text;
    private final Faults faults;
    private final List<Token> tokens;
    private int next;
    private int depth;
    private int parts;
    private boolean lost;

    private FormulaParser(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
        this.tokens = Tokenizer.tokens(faults);
    }

    /** Reads a text; what is wrong with it goes to the faults. */
    static Syntax.Whole parse(String text, Faults faults) {
        if (faults.text().length > LONGEST) {
            faults.add(
                    FormulaRule.TEXT_TOO_LONG,
                    LONGEST,
                    faults.text().length,
                    Wording.of(
                            "公式有" + faults.text().length + "字符",
                            "the formula has " + faults.text().length + " characters"),
                    Wording.of(
                            "请把公式拆成几个指标，用 indicator(…) 引用",
                            "split it into indicators and refer to them by indicator(…)"));
            throw new FormulaException(text.substring(0, Math.min(200, text.length())), faults.toList());
        }
        FormulaParser parser = new FormulaParser(text, faults);
        if (!faults.isEmpty()) {
            // behind a stray character nothing stands where it seems to
            throw new FormulaException(text, faults.toList());
        }
        return parser.whole();
    }

    private Syntax.Whole whole() {
        if (peek().kind() == Token.Kind.END) {
            fault(
                    FormulaRule.EMPTY_FORMULA,
                    peek(),
                    Wording.of("没有公式", "there is no formula"),
                    Wording.of("请写出公式，如 产生量()", "write a formula, such as generated()"));
            throw new FormulaException(text, faults.toList());
        }
        Syntax expression = expression();
        Optional<Syntax.Clause> clause = peek().is(";") ? Optional.of(clause()) : Optional.empty();
        if (peek().kind() != Token.Kind.END && !lost) {
            Token stray = peek();
            boolean operand =
                    clause.isEmpty() && (stray.isName() || stray.kind() == Token.Kind.NUMBER || stray.is("("));
            if (stray.kind() == Token.Kind.UNIT) {
                misplacedUnit(stray);
            } else if (operand) {
                missingOperator(stray);
            } else {
                fault(
                        FormulaRule.UNEXPECTED_TEXT,
                        stray,
                        Wording.of("公式之后还有 " + shown(stray), "there is " + shown(stray) + " behind the formula"),
                        stray.is(")")
                                ? Wording.of(
                                        "请删去多余的 )，或补上 (", "drop the ) that is too many, or add the ( that is missing")
                                : Wording.of("请删去", "drop it"));
            }
        }
        return new Syntax.Whole(expression, clause);
    }

    private void missingOperator(Token stray) {
        fault(
                FormulaRule.MISSING_OPERATOR,
                stray,
                Wording.of(shown(stray) + " 之前没有运算符", "there is no operator before " + shown(stray)),
                Wording.of("请补上 +、-、* 或 /", "write +, -, * or / before it"));
    }

    private void misplacedUnit(Token unit) {
        fault(
                FormulaRule.MISPLACED_UNIT,
                unit,
                Wording.of("单位 " + shown(unit) + " 不在数字之后", "the unit " + shown(unit) + " stands behind no number"),
                Wording.of(
                        "请删去；统计量自带单位，结果按指标的单位换算",
                        "drop it: measures have their units, and the answer converts to the indicator's"));
    }

    private Syntax.Clause clause() {
        Token from = take();
        boolean zeroes = number("0") && sign("/") && number("0") && sign("=");
        if (zeroes && peek().isName() && Words.NOT_APPLICABLE.contains(peek().text())) {
            Token word = take();
            return new Syntax.Clause(from.at(), word.end(), Optional.empty(), false);
        }
        if (zeroes) {
            boolean negative = sign("-");
            if (peek().kind() == Token.Kind.NUMBER && literal() instanceof Syntax.Literal value) {
                return new Syntax.Clause(from.at(), value.end(), Optional.of(value), negative);
            }
        }
        if (!lost) {
            fault(
                    FormulaRule.MALFORMED_CLAUSE,
                    peek(),
                    peek().kind() == Token.Kind.END
                            ? Wording.of("分号之后的子句没有写完", "the clause behind the semicolon is not complete")
                            : Wording.of(
                                    "分号之后的子句读不懂：" + shown(peek()),
                                    "the clause behind the semicolon cannot be read: " + shown(peek())),
                    Wording.of("请写作 ; 0/0 = 不适用 或 ; 0/0 = 100 [%]", "write ; 0/0 = not_applicable or ; 0/0 = 100 [%]"));
        }
        lost = true;
        return new Syntax.Clause(from.at(), peek().end(), Optional.empty(), false);
    }

    private boolean number(String digits) {
        boolean here = peek().kind() == Token.Kind.NUMBER && peek().text().equals(digits);
        next += here ? 1 : 0;
        return here;
    }

    private boolean sign(String sign) {
        boolean here = peek().is(sign);
        next += here ? 1 : 0;
        return here;
    }

    private Syntax expression() {
        return chain(true);
    }

    private Syntax chain(boolean additive) {
        List<Link> links = new ArrayList<>();
        boolean inverse = false;
        while (true) {
            links.add(new Link(inverse, additive ? chain(false) : factor()));
            boolean more = additive ? peek().is("+") || peek().is("-") : peek().is("*") || peek().is("/");
            if (!more || lost) {
                break;
            }
            inverse = peek().is("-") || peek().is("/");
            take();
        }
        if (links.size() == 1) {
            return links.get(0).operand();
        }
        part();
        return new Syntax.Chain(
                links.get(0).operand().at(),
                links.get(links.size() - 1).operand().end(),
                additive,
                List.copyOf(links));
    }

    private Syntax factor() {
        if (!peek().is("-")) {
            return primary();
        }
        Token minus = take();
        part();
        Syntax operand = primary();
        return new Syntax.Negation(minus.at(), operand.end(), operand);
    }

    private Syntax primary() {
        Token token = peek();
        part();
        if (token.kind() == Token.Kind.NUMBER) {
            return literal();
        }
        if (token.isName()) {
            if (tokens.get(next + 1).is("(")) {
                return call();
            }
            take();
            bare(token);
            return new Syntax.Unread(token.at(), token.end());
        }
        if (token.is("(")) {
            deeper(token);
            take();
            Syntax inner = expression();
            int end = Math.max(peek().is(")") ? peek().end() : inner.end(), inner.end());
            closing(token);
            depth--;
            return new Syntax.Group(token.at(), end, inner);
        }
        if (token.kind() == Token.Kind.UNIT) {
            misplacedUnit(take());
            lost = true;
        } else if (!lost) {
            fault(
                    FormulaRule.MISSING_OPERAND,
                    token,
                    token.kind() == Token.Kind.END
                            ? Wording.of("公式没有写完", "the formula is not complete")
                            : Wording.of(shown(token) + " 之前缺少运算对象", "an operand is missing before " + shown(token)),
                    operandRepair(token));
            lost = true;
        }
        return new Syntax.Unread(token.at(), token.end());
    }

    private static Wording operandRepair(Token token) {
        if (token.is("+") || token.is("-")) {
            return Wording.of("请去掉多余的符号；连用两个负号时加括号", "drop the sign; a second minus needs brackets");
        }
        return Wording.of("请写出统计量、数或括号", "write a measure, a number or an expression in brackets");
    }

    private void bare(Token name) {
        if (Words.NOT_APPLICABLE.contains(name.text())) {
            fault(
                    FormulaRule.BARE_NAME,
                    name,
                    Wording.of(shown(name) + " 只用于 0/0 子句", shown(name) + " belongs to the clause of 0/0"),
                    Wording.of("请写作 ; 0/0 = 不适用", "write ; 0/0 = not_applicable"));
            return;
        }
        fault(
                FormulaRule.BARE_NAME,
                name,
                Wording.of("名称 " + shown(name) + " 之后没有括号", "the name " + shown(name) + " has no brackets behind it"),
                Wording.of("请写作 " + shown(name) + "()", "write " + shown(name) + "()"));
    }

    private Syntax literal() {
        Token number = take();
        BigDecimal value = new BigDecimal(number.text());
        if (peek().kind() != Token.Kind.UNIT) {
            return new Syntax.Literal(number.at(), number.end(), value, Optional.empty());
        }
        Token unit = take();
        try {
            return new Syntax.Literal(number.at(), unit.end(), value, Optional.of(UnitOfMeasure.parse(unit.text())));
        } catch (UnknownUnitException e) {
            fault(
                    e.isAmbiguous() ? FormulaRule.AMBIGUOUS_UNIT : FormulaRule.UNKNOWN_UNIT,
                    unit,
                    e.isAmbiguous()
                            ? Wording.of(
                                    "单位 " + shown(unit) + " 有多种读法",
                                    "the unit " + shown(unit) + " has more than one reading")
                            : Wording.of("没有单位 " + shown(unit), "there is no unit " + shown(unit)),
                    e.isAmbiguous()
                            ? e.expected()
                            : Wording.of(
                                    "请写目录中的单位，如 [吨]、[万元]、[%]",
                                    "write a unit of the catalogue, such as [t], [万元] or [%]"));
            return new Syntax.Unread(number.at(), unit.end());
        }
    }

    private Syntax call() {
        Token name = take();
        deeper(name);
        Token open = take();
        List<Syntax> arguments = new ArrayList<>();
        if (peek().is(")")) {
            Token close = take();
            depth--;
            return new Syntax.Call(name.at(), close.end(), name, List.of());
        }
        while (true) {
            if (peek().kind() == Token.Kind.END && !lost) {
                unclosed(open);
            }
            arguments.add(argument());
            if (!peek().is(",") && !peek().is(")")) {
                arguments.add(new Syntax.Unread(peek().at(), peek().end()));
                astray(open);
            }
            lost = lost && !(peek().is(",") || peek().is(")"));
            if (!peek().is(",")) {
                break;
            }
            take();
        }
        int end = peek().end();
        closing(open);
        depth--;
        return new Syntax.Call(name.at(), end, name, List.copyOf(arguments));
    }

    /** Goes on to the next argument, so that faults in it are found, too. */
    private void astray(Token open) {
        Token stray = peek();
        if (!lost && stray.kind() != Token.Kind.END && !stray.is(";")) {
            if (stray.kind() == Token.Kind.UNIT) {
                misplacedUnit(stray);
            } else if (stray.isName() || stray.kind() == Token.Kind.NUMBER || stray.is("(")) {
                missingOperator(stray);
            } else {
                fault(
                        FormulaRule.UNEXPECTED_TEXT,
                        stray,
                        Wording.of("参数之后有 " + shown(stray), "there is " + shown(stray) + " behind the argument"),
                        stray.is("|")
                                ? Wording.of("| 只用在并列的类别或取值之间", "| stands between categories or values only")
                                : Wording.of("参数之间用逗号", "write , between arguments"));
            }
            lost = true;
        }
        int open1 = 0;
        while (peek().kind() != Token.Kind.END && !peek().is(";")) {
            if (open1 == 0 && (peek().is(",") || peek().is(")"))) {
                return;
            }
            open1 += peek().is("(") ? 1 : peek().is(")") ? -1 : 0;
            take();
        }
        if (!lost) {
            unclosed(open);
        }
    }

    private void closing(Token open) {
        if (peek().is(")")) {
            take();
        } else if (!lost) {
            Token stray = peek();
            if (stray.kind() == Token.Kind.UNIT) {
                misplacedUnit(stray);
                lost = true;
            } else if (stray.isName() || stray.kind() == Token.Kind.NUMBER || stray.is("(")) {
                missingOperator(stray);
                lost = true;
            } else {
                unclosed(open);
            }
        }
    }

    private void unclosed(Token open) {
        fault(
                FormulaRule.MISSING_BRACKET,
                open,
                Wording.of("括号没有结束", "the bracket is not closed"),
                Wording.of("请补上 )", "write ) where it ends"));
        lost = true;
    }

    private Syntax argument() {
        Token token = peek();
        Token following = tokens.get(Math.min(next + 1, tokens.size() - 1));
        if (token.isName() && following.is(":")) {
            return keyed();
        }
        boolean called =
                following.is("(") || following.is("+") || following.is("-") || following.is("*") || following.is("/");
        if (token.isName() && !called) {
            List<Token> names = new ArrayList<>(List.of(take()));
            part();
            while (peek().is("|")) {
                take();
                if (!peek().isName()) {
                    missingName(peek());
                    break;
                }
                names.add(take());
                part();
            }
            return new Syntax.Names(token.at(), names.get(names.size() - 1).end(), List.copyOf(names));
        }
        return expression();
    }

    private void missingName(Token token) {
        if (!lost) {
            fault(
                    FormulaRule.MISSING_OPERAND,
                    token,
                    Wording.of("| 之后缺少名称", "a name is missing behind |"),
                    token.kind() == Token.Kind.NUMBER
                            ? Wording.of("以数字开头的代码加引号", "put codes that begin with a digit in quotes")
                            : Wording.of("请写出名称，或删去 |", "write a name, or drop the |"));
            lost = true;
        }
    }

    private Syntax keyed() {
        Token key = take();
        take();
        List<Value> values = new ArrayList<>();
        int end = key.end();
        do {
            Token first = peek();
            if (!first.isName() && first.kind() != Token.Kind.NUMBER) {
                if (!lost) {
                    fault(
                            FormulaRule.MISSING_OPERAND,
                            first,
                            Wording.of("参数 " + shown(key) + " 没有取值", "the key " + shown(key) + " has no value"),
                            Wording.of("请在冒号之后写出取值", "write a value behind the colon"));
                    lost = true;
                }
                break;
            }
            take();
            part();
            end = first.end();
            Optional<Token> last = Optional.empty();
            if (peek().is("..")) {
                take();
                if (peek().kind() == Token.Kind.NUMBER) {
                    last = Optional.of(take());
                    end = last.get().end();
                } else if (!lost) {
                    fault(
                            FormulaRule.MISSING_OPERAND,
                            peek(),
                            Wording.of(".. 之后缺少末年", "the last year is missing behind .."),
                            Wording.of("请写作 2021..2025", "write 2021..2025"));
                    lost = true;
                }
            }
            values.add(new Value(first, last));
        } while (sign("|"));
        return new Syntax.Keyed(key.at(), end, key, List.copyOf(values));
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        next += next < tokens.size() - 1 ? 1 : 0;
        return token;
    }

    private void deeper(Token token) {
        if (++depth > DEEPEST) {
            fault(
                    FormulaRule.NESTED_TOO_DEEPLY,
                    token,
                    Wording.of("嵌套超过" + DEEPEST + "层", "nested more than " + DEEPEST + " levels deep"),
                    Wording.of("请减少括号，或把一部分写成另一个指标", "drop brackets, or make a part an indicator of its own"));
            throw new FormulaException(text, faults.toList());
        }
    }

    private void part() {
        if (++parts > MOST_PARTS) {
            fault(
                    FormulaRule.TOO_MANY_PARTS,
                    peek(),
                    Wording.of("超过" + MOST_PARTS + "个组成部分", "more than " + MOST_PARTS + " parts"),
                    Wording.of("请把公式拆成几个指标", "split it into indicators"));
            throw new FormulaException(text, faults.toList());
        }
    }

    private String shown(Token token) {
        return token.kind() == Token.Kind.END ? "…" : faults.shown(token.at(), token.end());
    }

    private void fault(FormulaRule rule, Token token, Wording message, Wording repair) {
        faults.add(rule, token.at(), token.end(), message, repair);
    }
}
