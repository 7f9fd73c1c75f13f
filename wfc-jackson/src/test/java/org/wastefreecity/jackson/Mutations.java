/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Documents with one thing wrong, made in the same order every time: a field left out, a wrong type, a bad figure or day. */
final class Mutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** What may be wrong with a string, whatever it stands for. */
    private static final List<String> BAD_TEXTS = List.of(
            "",
            " ",
            "1e9",
            "95,10",
            "２０２３",
            "2023-02-30",
            "2023-13",
            "万顿",
            "nobody",
            "0",
            "44060",
            "atleast",
            "a\u0000b");

    private final JsonNode original;
    private final List<Mutant> mutants = new ArrayList<>();

    /** A document that was good, and what was done to it. */
    record Mutant(String kind, String path, Supplier<JsonNode> made) {
        /** The document; copied when asked for, because there are thousands. */
        JsonNode document() {
            return made.get();
        }

        @Override
        public String toString() {
            return kind + " at " + path;
        }
    }

    private Mutations(JsonNode original) {
        this.original = original;
    }

    static List<Mutant> of(JsonNode document) {
        Mutations all = new Mutations(document);
        all.walk(document, "$", root -> root);
        return all.mutants;
    }

    /** Notes a copy of the document in which something was done to the node that a way leads to. */
    private void note(String kind, String path, Function<JsonNode, JsonNode> way, Consumer<JsonNode> change) {
        mutants.add(new Mutant(kind, path, () -> {
            JsonNode copy = original.deepCopy();
            change.accept(way.apply(copy));
            return copy;
        }));
    }

    private void walk(JsonNode node, String path, Function<JsonNode, JsonNode> way) {
        if (node instanceof ObjectNode object) {
            note("unknown field", path, way, n -> ((ObjectNode) n).put("unbekannt", 1));
            object.properties().forEach(field -> {
                String name = field.getKey();
                String at = path + "." + name;
                note("field left out", at, way, n -> ((ObjectNode) n).remove(name));
                note("field misspelt", at, way, n -> ((ObjectNode) n).set(name + "s", ((ObjectNode) n).remove(name)));
                for (JsonNode other : others(field.getValue())) {
                    note(kindOf(field.getValue(), other), at, way, n -> ((ObjectNode) n).set(name, other));
                }
                walk(field.getValue(), at, root -> way.apply(root).get(name));
            });
        } else if (node instanceof ArrayNode array) {
            if (!array.isEmpty()) {
                note("element null", path, way, n -> ((ArrayNode) n).set(0, NODES.nullNode()));
                note(
                        "element twice",
                        path,
                        way,
                        n -> ((ArrayNode) n).add(n.get(0).deepCopy()));
                note("elements left out", path, way, n -> ((ArrayNode) n).removeAll());
            }
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                for (JsonNode other : others(array.get(i))) {
                    note(kindOf(array.get(i), other), path + "[*]", way, n -> ((ArrayNode) n).set(index, other));
                }
                walk(array.get(i), path + "[*]", root -> way.apply(root).get(index));
            }
        }
    }

    private static String kindOf(JsonNode node, JsonNode other) {
        return node.isTextual() && other.isTextual()
                ? "text " + other
                : node.isNumber() && other.isNumber() ? "number " + other : "wrong type " + other.getNodeType();
    }

    private static List<JsonNode> others(JsonNode node) {
        List<JsonNode> others = new ArrayList<>(List.of(NODES.nullNode()));
        if (node.isTextual()) {
            BAD_TEXTS.forEach(t -> others.add(NODES.textNode(t)));
            others.add(NODES.textNode(node.textValue() + "x"));
            others.add(NODES.numberNode(7));
            others.add(NODES.objectNode());
        } else if (node.isNumber()) {
            others.add(NODES.numberNode(-1));
            others.add(NODES.numberNode(1.5));
            others.add(NODES.numberNode(99_999_999_999L));
            others.add(NODES.textNode("3"));
        } else if (node.isBoolean()) {
            others.add(NODES.textNode("true"));
            others.add(NODES.booleanNode(!node.booleanValue()));
        } else {
            others.add(NODES.textNode("{}"));
            others.add(node.isArray() ? NODES.objectNode() : NODES.arrayNode());
        }
        return others;
    }
}
