package newsarchive.fetch.robots;

import java.util.Optional;

/** Remembers what sites answered, for longer than one run. For threads. */
public interface RobotsMemory {
    /** What the site answered last; old answers included. */
    Optional<RobotsAnswer> find(String site);

    /** In the place of what it answered before. */
    void keep(String site, RobotsAnswer answer);

    /** Remembers nothing. */
    RobotsMemory NONE =
            new RobotsMemory() {
                @Override
                public Optional<RobotsAnswer> find(String site) {
                    return Optional.empty();
                }

                @Override
                public void keep(String site, RobotsAnswer answer) {}
            };
}
