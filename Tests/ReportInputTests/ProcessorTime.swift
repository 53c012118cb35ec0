import Glibc

/// The seconds of processor time that this thread takes for something. They are much the same on a busy machine as on an
/// idle one, so that what takes square time can be told by them: minutes, where all else takes a second.
func processorSeconds(of work: () -> Void) -> Double {
    let start = threadSeconds()
    work()
    return threadSeconds() - start
}

/// More than anything takes that does not take square time, even in a debug build.
let mostProcessorSeconds = 20.0

private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
