/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook of the kind .xlsx (ECMA-376, transitional or strict): the sheets it lists, their cells, merged cells, formats.
 * <p>
 * The parts are read as they stream by. A document tree, as spreadsheet libraries build it of the lists of parts, of styles and
 * of properties, takes many times the size of its file and has no bound of its own.
 */
final class XlsxFile {
    private static final String DEFAULT_WORKBOOK = "xl/workbook.xml";

    private final ZipFile zip;
    private final Budget budget;

    private XlsxFile(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static List<Grid> read(Path file, SheetChoice choice, Budget budget) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new XlsxFile(zip, budget).grids(choice);
        } catch (ZipException | EOFException e) {
            throw Unreadable.damaged("zip", e);
        }
    }

    private List<Grid> grids(SheetChoice choice) throws IOException {
        String workbook = links("").values().stream()
                .filter(l -> l.type().endsWith("/officeDocument"))
                .map(Link::target)
                .findFirst()
                .orElse(DEFAULT_WORKBOOK);
        Map<String, Link> links = links(workbook);
        Sheets sheets = parse(workbook, new Sheets(links, budget));
        List<Integer> chosen = choice.among(sheets.listed.stream()
                .map(s -> new SheetChoice.Sheet(s.name(), s.shown()))
                .toList());
        XlsxStyles styles = parse(target(links, "/styles"), new XlsxStyles(budget));
        XlsxTexts texts = parse(target(links, "/sharedStrings"), new XlsxTexts(budget));
        List<Grid> grids = new ArrayList<>();
        for (int i : chosen) {
            Listed sheet = sheets.listed.get(i);
            GridBuilder grid = new GridBuilder(sheet.name(), budget);
            Grid.Places places = Address.places(sheet.name());
            parse(sheet.part(), new XlsxSheet(grid, places, texts, styles.shownValues(sheets.since1904), budget));
            grid.build(places).ifPresent(grids::add);
        }
        return grids;
    }

    private static String target(Map<String, Link> links, String type) {
        return links.values().stream()
                .filter(l -> l.type().endsWith(type))
                .map(Link::target)
                .findFirst()
                .orElse("");
    }

    /** A relationship of a part: its kind and the part it leads to. */
    private record Link(String type, String target) {}

    /** Where a part leads to, by the id of the relationship; none if it leads nowhere. */
    private Map<String, Link> links(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Link> links = new LinkedHashMap<>();
        parse(folder + "_rels/" + part.substring(slash) + ".rels", new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("Relationship") && !"External".equals(attributes.getValue("TargetMode"))) {
                    budget.takeEntry();
                    links.put(
                            Objects.toString(attributes.getValue("Id"), ""),
                            new Link(
                                    Objects.toString(attributes.getValue("Type"), ""),
                                    resolve(folder, Objects.toString(attributes.getValue("Target"), ""))));
                }
            }
        });
        return links;
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + "/" + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** A sheet as the workbook lists it. */
    private record Listed(String name, boolean shown, String part) {}

    /** The list of sheets. */
    private static final class Sheets extends DefaultHandler {
        private final Map<String, Link> links;
        private final List<Listed> listed = new ArrayList<>();
        private final Budget budget;
        private boolean since1904;

        Sheets(Map<String, Link> links, Budget budget) {
            this.links = links;
            this.budget = budget;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                since1904 = "1".equals(value) || "true".equals(value);
            } else if (name.equals("sheet")) {
                Optional<Link> link = Optional.ofNullable(links.get(relation(attributes)));
                budget.takeEntry();
                if (link.filter(l -> l.type().endsWith("/worksheet"))
                        .isPresent()) { // not a chart on a sheet of its own
                    listed.add(new Listed(
                            Objects.toString(attributes.getValue("name"), ""),
                            "visible".equals(Objects.toString(attributes.getValue("state"), "visible")),
                            link.get().target()));
                }
            }
        }

        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")
                        && !attributes.getURI(i).isEmpty()) {
                    return attributes.getValue(i); // in one of two namespaces, transitional or strict
                }
            }
            return "";
        }
    }

    /** Reads a part, if it is there, and hands back its reader. */
    private <H extends DefaultHandler> H parse(String part, H handler) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return handler;
        }
        try (InputStream in = new MeteredStream(zip.getInputStream(entry), budget)) {
            XMLReader reader = XMLHelper.newXMLReader(); // knows no document type, no entities, nothing outside
            reader.setContentHandler(handler);
            reader.parse(new InputSource(in));
            return handler;
        } catch (SAXException
                | ZipException
                | EOFException
                | CharConversionException
                | UnsupportedEncodingException e) {
            throw Unreadable.damaged(part, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser", e);
        }
    }
}
