/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions of the house rules that ArchUnit does not bring. */
final class HouseConditions {
    private HouseConditions() {}

    /** A method names a type in its signature. */
    static ArchCondition<JavaMethod> mention(String what, Predicate<JavaClass> type) {
        return new ArchCondition<>("mention " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean mentions = HouseTest.mentions(method, type);
                events.add(new SimpleConditionEvent(method, mentions, method.getFullName() + " mentions " + what));
            }
        };
    }
}
