/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import org.wastefreecity.model.wording.Wording;

/**
 * A kind of thing that is counted or measured (量的种类), each with a dimension of its own.
 * <p>
 * 3 人 is not 3 家, and 5 percentage points are not 5 %: general unit libraries treat all of them as plain numbers and add
 * them. A year is a reporting year and not a number of days, so a capacity per year never turns into one per day by a
 * factor that ignores leap years.
 */
public enum BaseKind {
    /** Mass (质量). */
    MASS("质量", "mass", false),
    /** Money (金额) in yuan, price basis not stated. */
    MONEY("金额", "money", false),
    /** Money in yuan at the prices of its own time (现价、当年价格). */
    MONEY_AT_CURRENT_PRICES("现价金额", "money at current prices", false),
    /** Money in yuan at the prices of one year (不变价、可比价); which year belongs to the {@link KindOfQuantity}. */
    MONEY_AT_CONSTANT_PRICES("不变价金额", "money at constant prices", false),
    /** Time in days (天数), and in the hours and minutes they are made of. */
    DAY("天数", "days", false),
    /** Reporting months (月度). */
    MONTH("月度", "months", false),
    /** Reporting years (年度). */
    YEAR("年度", "years", false),
    /** Area (面积). */
    AREA("面积", "area", false),
    /** Volume (体积). */
    VOLUME("体积", "volume", false),
    /** Length (长度). */
    LENGTH("长度", "length", false),
    /** Share of a whole in hundredths (百分比). */
    PERCENT("百分比", "per cent", false),
    /** Share of a whole in thousandths (千分比). */
    PERMILLE("千分比", "per mille", false),
    /** Difference of two percentages (百分点). */
    PERCENTAGE_POINT("百分点", "percentage points", false),
    /** Persons (人), basis of the population not stated. */
    PERSON("人数", "persons", true),
    /** Persons who live at a place (常住人口). */
    RESIDENT("常住人口", "resident population", true),
    /** Persons registered at a place (户籍人口). */
    REGISTERED_PERSON("户籍人口", "registered population", true),
    /** Person-times (人次). */
    PERSON_TIME("人次", "person-times", true),
    /** Households (户). */
    HOUSEHOLD("户数", "households", true),
    /** Enterprises and institutions (家). */
    ENTERPRISE("家数", "enterprises", true),
    /** Things in general (个). */
    PIECE("个数", "pieces", true),
    /** Items of work, projects, rules (项). */
    ITEM("项数", "items", true),
    /** Copies of documents or samples (份). */
    COPY("份数", "copies", true),
    /** Sites (处). */
    SITE("处数", "sites", true),
    /** Large structures (座). */
    STRUCTURE("座数", "structures", true),
    /** Machines (台). */
    MACHINE("台数", "machines", true),
    /** Vehicles (辆). */
    VEHICLE("辆数", "vehicles", true),
    /** Cases and articles (件). */
    CASE("件数", "cases", true),
    /** Points of a score (分). */
    POINT("分数", "points", false),
    /** Place in a ranking (名次). */
    RANK("名次", "rank", false),
    /** Energy as standard coal (标准煤); its factor to {@link #ENERGY} is a convention, so the two do not mix. */
    COAL_EQUIVALENT("标准煤", "coal equivalent", false),
    /** Energy as standard oil (标准油). */
    OIL_EQUIVALENT("标准油", "oil equivalent", false),
    /** Energy (能量), electricity among it: 1 kWh is 3.6 MJ. */
    ENERGY("能量", "energy", false),
    /** Heat in calories (卡), of which there are several, so they do not mix with joules. */
    CALORIE("热量", "heat in calories", false),
    /** Power (功率). */
    POWER("功率", "power", false),
    /** Apparent power of grids and transformers (视在功率). */
    APPARENT_POWER("视在功率", "apparent power", false),
    /** Voltage (电压). */
    VOLTAGE("电压", "voltage", false),
    /** Mass of carbon dioxide (二氧化碳). */
    CARBON_DIOXIDE("二氧化碳", "carbon dioxide", false),
    /** Greenhouse gases as carbon dioxide (二氧化碳当量). */
    CARBON_DIOXIDE_EQUIVALENT("二氧化碳当量", "carbon dioxide equivalent", false),
    /** Mass of dioxins as toxic equivalent (毒性当量). */
    TOXIC_EQUIVALENT("毒性当量", "toxic equivalent", false),
    /** Volume of gas at standard state (标准立方米). */
    GAS_VOLUME("标准体积", "gas volume at standard state", false),
    /** Steam capacity of boilers (蒸吨). */
    STEAM("蒸发量", "steam capacity", false),
    /** Level in decibels (分贝), weighting not stated. */
    SOUND_LEVEL("声级", "sound level", false),
    /** A-weighted sound level (A声级). */
    A_WEIGHTED_SOUND_LEVEL("A声级", "A-weighted sound level", false),
    /** Temperature in degrees Celsius (摄氏温度). */
    TEMPERATURE("温度", "temperature", false),
    /** Multiples of something (倍). */
    MULTIPLE("倍数", "multiples", false),
    /** Share of a whole in ten-thousandths (万分比). */
    PER_TEN_THOUSAND("万分比", "per ten thousand", false),
    /** Share of a whole in millionths (百万分比). */
    PER_MILLION("百万分比", "parts per million", false),
    /** Share of a whole in billionths (十亿分比). */
    PER_BILLION("十亿分比", "parts per billion", false),
    /** Reporting quarters (季度). */
    QUARTER("季度", "quarters", false),
    /** Working days (工作日). */
    WORKING_DAY("工作日", "working days", false),
    /** Hours of teaching (学时). */
    CLASS_HOUR("学时", "class hours", false),
    /** Money in US dollars (美元); a rate of exchange is no factor. */
    US_DOLLAR("美元", "US dollars", false),
    /** Money in euros (欧元). */
    EURO("欧元", "euros", false),
    /** Money in Hong Kong dollars (港元). */
    HONG_KONG_DOLLAR("港元", "Hong Kong dollars", false),
    /** Grades and levels (级). */
    GRADE("等级", "grade", false),
    /** Stars of a rating (星级). */
    STAR("星级", "stars", false),
    /** Length of lanes (车道公里). */
    LANE_LENGTH("车道里程", "lane length", false),
    /** Buses converted to standard ones (标台). */
    STANDARD_BUS("标台", "standard buses", false),
    /** Containers converted to twenty feet (标准箱). */
    CONTAINER("标准箱", "containers", false),
    /** Livestock converted to pigs (猪当量). */
    PIG_EQUIVALENT("猪当量", "pig equivalents", false),
    /** Persons counted by name (名); not mixed with 人, because tables write 名 for a place in a ranking, too. */
    PERSON_BY_NAME("名数", "persons by name", true),
    /** Enterprises counted at each visit (家次). */
    ENTERPRISE_TIME("家次", "enterprise-times", true),
    /** Households counted at each visit (户次). */
    HOUSEHOLD_TIME("户次", "household-times", true),
    /** Vehicles counted at each trip (车次). */
    VEHICLE_TIME("车次", "vehicle-times", true),
    /** Machines counted at each use (台次). */
    MACHINE_TIME("台次", "machine-times", true),
    /** How often something happens (次). */
    OCCURRENCE("次数", "occurrences", true),
    /** Incidents and lawsuits (起). */
    INCIDENT("起数", "incidents", true),
    /** Single cases of an illness or an example (例). */
    INSTANCE("例数", "instances", true),
    /** Batches (批次). */
    BATCH("批数", "batches", true),
    /** Lots and transactions (宗). */
    LOT("宗数", "lots", true),
    /** Loans and payments (笔). */
    TRANSACTION("笔数", "transactions", true),
    /** Meetings and events (场次). */
    SESSION("场数", "sessions", true),
    /** Issues and phases (期). */
    ISSUE("期数", "issues", true),
    /** Rounds (轮). */
    ROUND("轮数", "rounds", true),
    /** Long things and clauses: roads, lines, rules (条). */
    STRIP("条数", "strips", true),
    /** Sections (段). */
    SECTION("段数", "sections", true),
    /** Sets and dwellings (套). */
    SET("套数", "sets", true),
    /** Machines and sets taken together (台套). */
    MACHINE_SET("台套数", "machines and sets", true),
    /** Schools, hospitals and the like (所). */
    INSTITUTION("所数", "institutions", true),
    /** Stations (站). */
    STATION("站数", "stations", true),
    /** Villages (村). */
    VILLAGE("村数", "villages", true),
    /** Rooms (间). */
    ROOM("间数", "rooms", true),
    /** Buildings (栋、幢). */
    BUILDING("栋数", "buildings", true),
    /** Beds (床位). */
    BED("床位数", "beds", true),
    /** Animals counted as 只. */
    ANIMAL("只数", "animals", true),
    /** Head of livestock (头). */
    LIVESTOCK("头数", "head of livestock", true),
    /** Head of poultry (羽). */
    FOWL("羽数", "head of poultry", true),
    /** Fish (尾). */
    FISH("尾数", "fish", true),
    /** Plants and trees (株、棵). */
    PLANT("株数", "plants", true),
    /** Sheets, cards and other flat things (张). */
    SHEET("张数", "sheets", true),
    /** Maps, plots and pictures (幅). */
    FRAME("幅数", "frames", true),
    /** Volumes (册). */
    BOOK("册数", "books", true),
    /** Booklets and certificates (本). */
    BOOKLET("本数", "booklets", true),
    /** Articles and papers (篇). */
    ARTICLE("篇数", "articles", true),
    /** Laws, films and devices (部). */
    WORK("部数", "works", true),
    /** Courses (门). */
    COURSE("门数", "courses", true),
    /** Kinds and species (种). */
    SPECIES("种数", "kinds of things", true),
    /** Categories (类). */
    CATEGORY("类数", "categories", true),
    /** Ships (艘). */
    VESSEL("艘数", "vessels", true),
    /** Aircraft (架). */
    AIRCRAFT("架数", "aircraft", true),
    /** Flights (架次). */
    FLIGHT("架次", "flights", true),
    /** Scheduled runs (班次). */
    RUN("班次", "runs", true),
    /** Trains (列). */
    TRAIN("列数", "trains", true),
    /** Rods and poles (根). */
    ROD("根数", "rods", true),
    /** Groups (组). */
    GROUP("组数", "groups", true),
    /** Teams (支). */
    TEAM("支数", "teams", true),
    /** Pairs (对). */
    PAIR("对数", "pairs", true),
    /** Points on a map (点位). */
    SPOT("点数", "spots", true),
    /** Patches of land and other flat things (片). */
    PATCH("片数", "patches", true),
    /** Blocks and plots (块). */
    BLOCK("块数", "blocks", true),
    /** Wells (眼). */
    WELL("眼数", "wells", true),
    /** Lamps (盏). */
    LAMP("盏数", "lamps", true),
    /** Boxes (箱). */
    CHEST("箱数", "boxes", true),
    /** Bags (袋). */
    BAG("袋数", "bags", true),
    /** Bins and barrels (桶). */
    BARREL("桶数", "bins", true),
    /** Bottles (瓶). */
    BOTTLE("瓶数", "bottles", true),
    /** Years of age (岁). */
    AGE("年龄", "years of age", false),
    /** Something of which a document does not say in what it is measured (单位未注明). */
    UNSTATED("单位未注明", "unit not stated", false);

    private final Wording label;
    private final boolean count;

    BaseKind(String zh, String en, boolean count) {
        this.label = Wording.of(zh, en);
        this.count = count;
    }

    /**
     * Whether things of this kind are counted one by one.
     *
     * @return whether figures of it are whole numbers of things
     */
    public boolean isCount() {
        return count;
    }

    /**
     * What the kind is called.
     *
     * @return in both languages
     */
    public Wording label() {
        return label;
    }
}
