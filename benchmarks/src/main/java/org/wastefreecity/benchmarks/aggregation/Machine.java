/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the machine and the virtual machine tell about themselves. */
final class Machine {
    private static final Path CPU = Path.of("/proc/cpuinfo");
    private static final Path STATUS = Path.of("/proc/self/status");

    private Machine() {}

    /** One line: processors, memory, versions, and how busy the machine was before we began. */
    static String line() throws IOException {
        String cpu = Files.exists(CPU)
                ? Files.readString(CPU)
                        .lines()
                        .filter(l -> l.startsWith("model name"))
                        .map(l -> l.substring(l.indexOf(':') + 2))
                        .findFirst()
                        .orElse("unknown processor")
                : System.getProperty("os.arch");
        String collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(" and "));
        return String.format(
                Locale.ROOT,
                "%d × %s; %s %s; %s %s, heap up to %d MiB, %s; load average %.1f at the start",
                Runtime.getRuntime().availableProcessors(),
                cpu,
                System.getProperty("os.name"),
                System.getProperty("os.version").replaceAll("[-+].*", ""),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().maxMemory() >> 20,
                collectors,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Bytes on the heap that something holds on to. */
    static long heap() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** Bytes of the whole process in memory; 0 where the system does not tell. */
    static long resident() throws IOException {
        return status("VmRSS:");
    }

    /** The most that {@link #resident} has ever been. */
    static long peak() throws IOException {
        return status("VmHWM:");
    }

    private static long status(String field) throws IOException {
        return Files.exists(STATUS)
                ? Files.readString(STATUS)
                        .lines()
                        .filter(l -> l.startsWith(field))
                        .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) << 10)
                        .sum()
                : 0;
    }

    /** Bytes allocated so far by all threads that live. */
    static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long all = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            all += Math.max(0, bytes);
        }
        return all;
    }
}
