/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.util.List;

/** The units that cannot be taken apart, with every spelling we accept; the first Chinese one is the one we print. */
enum UnitAtom {
    TONNE("t", BaseKind.MASS, Rational.of(1000), "吨", "公吨", "tonne", "tonnes", "ton", "tons"),
    KILOGRAM("kg", BaseKind.MASS, Rational.ONE, "千克", "公斤"),
    GRAM("g", BaseKind.MASS, Rational.of(1, 1000), "克"),
    MILLIGRAM("mg", BaseKind.MASS, Rational.of(1, 1_000_000), "毫克"),
    MICROGRAM("ug", BaseKind.MASS, Rational.of(1, 1_000_000_000), "微克", "μg"),
    NANOGRAM("ng", BaseKind.MASS, Rational.of(1, 1_000_000_000_000L), "纳克"),
    JIN("{jin}", BaseKind.MASS, Rational.of(1, 2), "斤", "市斤"),
    YUAN("{CNY}", BaseKind.MONEY, Rational.ONE, "元", "CNY", "人民币元", "元人民币", "yuan"),
    US_DOLLAR("{USD}", BaseKind.US_DOLLAR, Rational.ONE, "美元", "USD"),
    EURO("{EUR}", BaseKind.EURO, Rational.ONE, "欧元", "EUR"),
    HONG_KONG_DOLLAR("{HKD}", BaseKind.HONG_KONG_DOLLAR, Rational.ONE, "港元", "港币", "HKD"),
    DAY("d", BaseKind.DAY, Rational.ONE, "日", "天", "昼夜"),
    WEEK("wk", BaseKind.DAY, Rational.of(7), "周", "星期"),
    HOUR("h", BaseKind.DAY, Rational.of(1, 24), "小时", "个小时"),
    MINUTE("min", BaseKind.DAY, Rational.of(1, 1440), "分钟"),
    SECOND("s", BaseKind.DAY, Rational.of(1, 86_400), "秒"),
    WORKING_DAY("{working-day}", BaseKind.WORKING_DAY, Rational.ONE, "工作日", "个工作日"),
    CLASS_HOUR("{class-hour}", BaseKind.CLASS_HOUR, Rational.ONE, "学时", "课时"),
    MONTH("mo", BaseKind.MONTH, Rational.ONE, "月", "个月"),
    QUARTER("{quarter}", BaseKind.QUARTER, Rational.ONE, "季度", "季"),
    YEAR("a", BaseKind.YEAR, Rational.ONE, "年", "年度"),
    SQUARE_METRE("m2", BaseKind.AREA, Rational.ONE, "平方米", "平米", "平方", "square metres", "square meters"),
    MU("{mu}", BaseKind.AREA, Rational.of(2000, 3), "亩", "mu"),
    HECTARE("har", BaseKind.AREA, Rational.of(10_000), "公顷", "ha", "hm2"),
    SQUARE_KILOMETRE("km2", BaseKind.AREA, Rational.of(1_000_000), "平方公里", "平方千米"),
    CUBIC_METRE("m3", BaseKind.VOLUME, Rational.ONE, "立方米", "立方", "立米"),
    LITRE("L", BaseKind.VOLUME, Rational.of(1, 1000), "升", "l", "公升"),
    MILLILITRE("mL", BaseKind.VOLUME, Rational.of(1, 1_000_000), "毫升", "ml"),
    STANDARD_CUBIC_METRE("{Nm3}", BaseKind.GAS_VOLUME, Rational.ONE, "标准立方米", "标立方米", "标立方", "标方", "Nm3"),
    KILOMETRE("km", BaseKind.LENGTH, Rational.of(1000), "公里", "千米"),
    METRE("m", BaseKind.LENGTH, Rational.ONE, "米", "延米", "延长米"),
    CENTIMETRE("cm", BaseKind.LENGTH, Rational.of(1, 100), "厘米"),
    MILLIMETRE("mm", BaseKind.LENGTH, Rational.of(1, 1000), "毫米"),
    MICROMETRE("um", BaseKind.LENGTH, Rational.of(1, 1_000_000), "微米", "μm"),
    NAUTICAL_MILE("[nmi_i]", BaseKind.LENGTH, Rational.of(1852), "海里"),
    LANE_KILOMETRE("{lane-km}", BaseKind.LANE_LENGTH, Rational.ONE, "车道公里"),
    PERCENT("%", BaseKind.PERCENT, Rational.ONE, "%"),
    PERMILLE("[ppth]", BaseKind.PERMILLE, Rational.ONE, "‰"),
    PER_TEN_THOUSAND("{per-10000}", BaseKind.PER_TEN_THOUSAND, Rational.ONE, "‱"),
    PER_MILLION("[ppm]", BaseKind.PER_MILLION, Rational.ONE, "ppm"),
    PER_BILLION("[ppb]", BaseKind.PER_BILLION, Rational.ONE, "ppb"),
    PERCENTAGE_POINT("{pp}", BaseKind.PERCENTAGE_POINT, Rational.ONE, "百分点", "个百分点", "pp"),
    MULTIPLE("{times}", BaseKind.MULTIPLE, Rational.ONE, "倍"),
    TONNE_OF_COAL_EQUIVALENT(
            "{tce}", BaseKind.COAL_EQUIVALENT, Rational.ONE, "吨标准煤", "tce", "吨标煤", "t标准煤", "t标煤", "吨标准煤当量"),
    KILOGRAM_OF_COAL_EQUIVALENT(
            "{kgce}",
            BaseKind.COAL_EQUIVALENT,
            Rational.of(1, 1000),
            "千克标准煤",
            "kgce",
            "公斤标准煤",
            "千克标煤",
            "公斤标煤",
            "kg标准煤",
            "kg标煤"),
    GRAM_OF_COAL_EQUIVALENT(
            "{gce}", BaseKind.COAL_EQUIVALENT, Rational.of(1, 1_000_000), "克标准煤", "gce", "克标煤", "g标准煤", "g标煤"),
    TONNE_OF_OIL_EQUIVALENT("{toe}", BaseKind.OIL_EQUIVALENT, Rational.ONE, "吨标准油", "toe", "吨油当量"),
    JOULE("J", BaseKind.ENERGY, Rational.ONE, "焦", "焦耳"),
    KILOJOULE("kJ", BaseKind.ENERGY, Rational.of(1000), "千焦"),
    MEGAJOULE("MJ", BaseKind.ENERGY, Rational.of(1_000_000), "兆焦"),
    GIGAJOULE("GJ", BaseKind.ENERGY, Rational.of(1_000_000_000), "吉焦"),
    KILOWATT_HOUR(
            "kW.h", BaseKind.ENERGY, Rational.of(3_600_000), "千瓦时", "kWh", "千瓦小时", "千瓦·时", "度电", "kwh", "KWh", "KWH"),
    MEGAWATT_HOUR("MW.h", BaseKind.ENERGY, Rational.of(3_600_000_000L), "兆瓦时", "MWh", "兆瓦·时", "兆瓦小时"),
    GIGAWATT_HOUR("GW.h", BaseKind.ENERGY, Rational.of(3_600_000_000_000L), "吉瓦时", "GWh", "吉瓦小时"),
    KILOCALORIE("kcal", BaseKind.CALORIE, Rational.ONE, "千卡", "大卡"),
    WATT("W", BaseKind.POWER, Rational.ONE, "瓦", "瓦特"),
    KILOWATT("kW", BaseKind.POWER, Rational.of(1000), "千瓦", "KW", "kw"),
    MEGAWATT("MW", BaseKind.POWER, Rational.of(1_000_000), "兆瓦"),
    GIGAWATT("GW", BaseKind.POWER, Rational.of(1_000_000_000), "吉瓦"),
    KILOVOLT_AMPERE("kV.A", BaseKind.APPARENT_POWER, Rational.ONE, "千伏安", "kVA"),
    KILOVOLT("kV", BaseKind.VOLTAGE, Rational.ONE, "千伏"),
    TONNE_OF_CARBON_DIOXIDE("{tCO2}", BaseKind.CARBON_DIOXIDE, Rational.ONE, "吨二氧化碳", "tCO2", "吨CO2"),
    KILOGRAM_OF_CARBON_DIOXIDE(
            "{kgCO2}", BaseKind.CARBON_DIOXIDE, Rational.of(1, 1000), "千克二氧化碳", "kgCO2", "公斤二氧化碳", "千克CO2"),
    GRAM_OF_CARBON_DIOXIDE("{gCO2}", BaseKind.CARBON_DIOXIDE, Rational.of(1, 1_000_000), "克二氧化碳", "gCO2", "克CO2"),
    TONNE_OF_CARBON_DIOXIDE_EQUIVALENT(
            "{tCO2e}",
            BaseKind.CARBON_DIOXIDE_EQUIVALENT,
            Rational.ONE,
            "吨二氧化碳当量",
            "tCO2e",
            "tCO2eq",
            "tCO2-eq",
            "tCO2当量",
            "吨CO2当量",
            "吨CO2e",
            "吨二氧化碳(当量)"),
    KILOGRAM_OF_CARBON_DIOXIDE_EQUIVALENT(
            "{kgCO2e}",
            BaseKind.CARBON_DIOXIDE_EQUIVALENT,
            Rational.of(1, 1000),
            "千克二氧化碳当量",
            "kgCO2e",
            "kgCO2eq",
            "kgCO2-eq",
            "公斤二氧化碳当量"),
    GRAM_OF_CARBON_DIOXIDE_EQUIVALENT(
            "{gCO2e}", BaseKind.CARBON_DIOXIDE_EQUIVALENT, Rational.of(1, 1_000_000), "克二氧化碳当量", "gCO2e", "gCO2eq"),
    NANOGRAM_OF_TOXIC_EQUIVALENT(
            "{ngTEQ}", BaseKind.TOXIC_EQUIVALENT, Rational.ONE, "纳克毒性当量", "ngTEQ", "ng-TEQ", "ngI-TEQ"),
    STEAM_TONNE("{steam-tonne}", BaseKind.STEAM, Rational.ONE, "蒸吨"),
    DECIBEL("dB", BaseKind.SOUND_LEVEL, Rational.ONE, "分贝"),
    DECIBEL_A("{dB(A)}", BaseKind.A_WEIGHTED_SOUND_LEVEL, Rational.ONE, "分贝(A)", "dB(A)", "dBA", "分贝A"),
    CELSIUS("Cel", BaseKind.TEMPERATURE, Rational.ONE, "摄氏度", "°C"),
    PERSON("{person}", BaseKind.PERSON, Rational.ONE, "人"),
    PERSON_BY_NAME("{person-by-name}", BaseKind.PERSON_BY_NAME, Rational.ONE, "名"),
    PERSON_TIME("{person-time}", BaseKind.PERSON_TIME, Rational.ONE, "人次"),
    HOUSEHOLD("{household}", BaseKind.HOUSEHOLD, Rational.ONE, "户"),
    HOUSEHOLD_TIME("{household-time}", BaseKind.HOUSEHOLD_TIME, Rational.ONE, "户次"),
    ENTERPRISE("{enterprise}", BaseKind.ENTERPRISE, Rational.ONE, "家"),
    ENTERPRISE_TIME("{enterprise-time}", BaseKind.ENTERPRISE_TIME, Rational.ONE, "家次"),
    PIECE("{piece}", BaseKind.PIECE, Rational.ONE, "个"),
    ITEM("{item}", BaseKind.ITEM, Rational.ONE, "项"),
    COPY("{copy}", BaseKind.COPY, Rational.ONE, "份"),
    SITE("{site}", BaseKind.SITE, Rational.ONE, "处"),
    STRUCTURE("{structure}", BaseKind.STRUCTURE, Rational.ONE, "座"),
    MACHINE("{machine}", BaseKind.MACHINE, Rational.ONE, "台"),
    MACHINE_SET("{machine-set}", BaseKind.MACHINE_SET, Rational.ONE, "台套", "台(套)"),
    MACHINE_TIME("{machine-time}", BaseKind.MACHINE_TIME, Rational.ONE, "台次"),
    VEHICLE("{vehicle}", BaseKind.VEHICLE, Rational.ONE, "辆", "车"),
    VEHICLE_TIME("{vehicle-time}", BaseKind.VEHICLE_TIME, Rational.ONE, "车次", "辆次"),
    STANDARD_BUS("{standard-bus}", BaseKind.STANDARD_BUS, Rational.ONE, "标台", "标准台"),
    CONTAINER("{TEU}", BaseKind.CONTAINER, Rational.ONE, "标准箱", "标箱", "TEU"),
    CASE("{case}", BaseKind.CASE, Rational.ONE, "件"),
    POINT("{point}", BaseKind.POINT, Rational.ONE, "分"),
    RANK("{rank}", BaseKind.RANK, Rational.ONE, "名次", "位次", "位"),
    GRADE("{grade}", BaseKind.GRADE, Rational.ONE, "级"),
    STAR("{star}", BaseKind.STAR, Rational.ONE, "星级", "星"),
    OCCURRENCE("{occurrence}", BaseKind.OCCURRENCE, Rational.ONE, "次"),
    INCIDENT("{incident}", BaseKind.INCIDENT, Rational.ONE, "起"),
    INSTANCE("{instance}", BaseKind.INSTANCE, Rational.ONE, "例"),
    BATCH("{batch}", BaseKind.BATCH, Rational.ONE, "批次", "批"),
    LOT("{lot}", BaseKind.LOT, Rational.ONE, "宗"),
    TRANSACTION("{transaction}", BaseKind.TRANSACTION, Rational.ONE, "笔"),
    SESSION("{session}", BaseKind.SESSION, Rational.ONE, "场次", "场"),
    ISSUE("{issue}", BaseKind.ISSUE, Rational.ONE, "期"),
    ROUND("{round}", BaseKind.ROUND, Rational.ONE, "轮", "轮次"),
    STRIP("{strip}", BaseKind.STRIP, Rational.ONE, "条"),
    SECTION("{section}", BaseKind.SECTION, Rational.ONE, "段"),
    SET("{set}", BaseKind.SET, Rational.ONE, "套"),
    INSTITUTION("{institution}", BaseKind.INSTITUTION, Rational.ONE, "所"),
    STATION("{station}", BaseKind.STATION, Rational.ONE, "站"),
    VILLAGE("{village}", BaseKind.VILLAGE, Rational.ONE, "村", "个村"),
    ROOM("{room}", BaseKind.ROOM, Rational.ONE, "间"),
    BUILDING("{building}", BaseKind.BUILDING, Rational.ONE, "栋", "幢"),
    BED("{bed}", BaseKind.BED, Rational.ONE, "床位", "床", "张床", "张床位", "个床位"),
    ANIMAL("{animal}", BaseKind.ANIMAL, Rational.ONE, "只"),
    LIVESTOCK("{livestock}", BaseKind.LIVESTOCK, Rational.ONE, "头"),
    PIG_EQUIVALENT("{pig-equivalent}", BaseKind.PIG_EQUIVALENT, Rational.ONE, "猪当量", "头猪当量", "个猪当量"),
    FOWL("{fowl}", BaseKind.FOWL, Rational.ONE, "羽"),
    FISH("{fish}", BaseKind.FISH, Rational.ONE, "尾"),
    PLANT("{plant}", BaseKind.PLANT, Rational.ONE, "株", "棵"),
    SHEET("{sheet}", BaseKind.SHEET, Rational.ONE, "张"),
    FRAME("{frame}", BaseKind.FRAME, Rational.ONE, "幅"),
    BOOK("{book}", BaseKind.BOOK, Rational.ONE, "册"),
    BOOKLET("{booklet}", BaseKind.BOOKLET, Rational.ONE, "本"),
    ARTICLE("{article}", BaseKind.ARTICLE, Rational.ONE, "篇"),
    WORK("{work}", BaseKind.WORK, Rational.ONE, "部"),
    COURSE("{course}", BaseKind.COURSE, Rational.ONE, "门"),
    SPECIES("{species}", BaseKind.SPECIES, Rational.ONE, "种"),
    CATEGORY("{category}", BaseKind.CATEGORY, Rational.ONE, "类"),
    VESSEL("{vessel}", BaseKind.VESSEL, Rational.ONE, "艘"),
    AIRCRAFT("{aircraft}", BaseKind.AIRCRAFT, Rational.ONE, "架"),
    FLIGHT("{flight}", BaseKind.FLIGHT, Rational.ONE, "架次"),
    RUN("{run}", BaseKind.RUN, Rational.ONE, "班次"),
    TRAIN("{train}", BaseKind.TRAIN, Rational.ONE, "列"),
    ROD("{rod}", BaseKind.ROD, Rational.ONE, "根"),
    GROUP("{group}", BaseKind.GROUP, Rational.ONE, "组"),
    TEAM("{team}", BaseKind.TEAM, Rational.ONE, "支"),
    PAIR("{pair}", BaseKind.PAIR, Rational.ONE, "对"),
    SPOT("{spot}", BaseKind.SPOT, Rational.ONE, "点位", "点", "个点位"),
    PATCH("{patch}", BaseKind.PATCH, Rational.ONE, "片"),
    BLOCK("{block}", BaseKind.BLOCK, Rational.ONE, "块"),
    WELL("{well}", BaseKind.WELL, Rational.ONE, "眼"),
    LAMP("{lamp}", BaseKind.LAMP, Rational.ONE, "盏"),
    CHEST("{box}", BaseKind.CHEST, Rational.ONE, "箱"),
    BAG("{bag}", BaseKind.BAG, Rational.ONE, "袋"),
    BARREL("{bin}", BaseKind.BARREL, Rational.ONE, "桶"),
    BOTTLE("{bottle}", BaseKind.BOTTLE, Rational.ONE, "瓶"),
    AGE("{age}", BaseKind.AGE, Rational.ONE, "岁"),
    UNSTATED("{unstated}", BaseKind.UNSTATED, Rational.ONE, "未注明单位");

    private final String code;
    private final BaseKind kind;
    private final Rational factor;
    private final List<String> labels;

    UnitAtom(String code, BaseKind kind, Rational factor, String... labels) {
        this.code = code;
        this.kind = kind;
        this.factor = factor;
        this.labels = List.of(labels);
    }

    /** ASCII, as UCUM has it; where UCUM has none, an annotation in braces. */
    String code() {
        return code;
    }

    BaseKind kind() {
        return kind;
    }

    /** How many reference units of the kind it makes. */
    Rational factor() {
        return factor;
    }

    String label() {
        return labels.get(0);
    }

    List<String> labels() {
        return labels;
    }
}
