package dev.broadsheet.studio;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every composition of the studio by its id. */
final class Scenes {

    private static final Map<String, Scene> ALL = new TreeMap<>();

    static {
        ALL.put("anchorage", Scene.wide(EstuaryScenes::anchorage));
        ALL.put("bank-snow", Scene.wide(SquareScenes::bank));
        ALL.put("boats-dawn", Scene.wide(PortScenes::netLoftDawn));
        ALL.put("bridge-bearing", Scene.wide(BridgeScenes::bearing));
        ALL.put("bridge-cabin", Scene.tall(BridgeScenes::cabin));
        ALL.put("bridge-queue", Scene.wide(BridgeScenes::queue));
        ALL.put("bridge-sunrise", Scene.wide(BridgeScenes::sunrise));
        ALL.put("control-tower", Scene.wide(WorkScenes::controlTower));
        ALL.put("council-vote", Scene.wide(CouncilScene::council));
        ALL.put("cranes-idle", Scene.wide(PortScenes::idle));
        ALL.put("east-stand", Scene.wide(StandScene::eastStand));
        ALL.put("eelgrass", Scene.wide(EstuaryScenes::eelgrass));
        ALL.put("excavation", Scene.wide(ExcavationScene::excavation));
        ALL.put("ferry-cinema", Scene.wide(CinemaScene::ferryCinema));
        ALL.put("first-ship", Scene.wide(PortScenes::firstShip));
        ALL.put("flood-map", Scene.wide(MapScenes::floodMap));
        ALL.put("flooded-street", Scene.wide(StreetScenes::flooded));
        ALL.put("floodlights", Scene.wide(FootballScenes::floodlights));
        ALL.put("foghorn", Scene.wide(StageScenes::foghorn));
        ALL.put("gig", Scene.wide(RowingScenes::gig));
        ALL.put("goal", Scene.wide(FootballScenes::women));
        ALL.put("herring-boats", Scene.wide(PortScenes::herring));
        ALL.put("hospital-night", Scene.wide(SquareScenes::hospital));
        ALL.put("ice-1962", Scene.wide(ArchiveScene::archive));
        ALL.put("ice-works", Scene.wide(WorkScenes::iceWorks));
        ALL.put("island-ferry", Scene.wide(PortScenes::islandFerry));
        ALL.put("kitchen-table", Scene.wide(TableScenes::kitchen));
        ALL.put("ledger-page", Scene.wide(LedgerScene::ledger));
        ALL.put("ledger-vault", Scene.wide(RoomScenes::vault));
        ALL.put("library-drying", Scene.wide(LibraryScenes::drying));
        ALL.put("library-midnight", Scene.wide(LibraryScenes::midnight));
        ALL.put("lighthouse-hut", Scene.wide(CoastScenes::hut));
        ALL.put("market", Scene.wide(TableScenes::market));
        ALL.put("parliament", Scene.wide(SquareScenes::parliament));
        ALL.put("patrol-boat", Scene.wide(PortScenes::patrol));
        ALL.put("picket", Scene.wide(PicketScene::picket));
        ALL.put("portrait-amina", Scene.square(Portraits::amina));
        ALL.put("portrait-hallam", Scene.tall(Portraits::hallam));
        ALL.put("portrait-ingrid", Scene.square(Portraits::ingrid));
        ALL.put("portrait-joan", Scene.square(Portraits::joan));
        ALL.put("portrait-leila", Scene.square(Portraits::leila));
        ALL.put("portrait-mayor", Scene.tall(Portraits::mayor));
        ALL.put("portrait-noor", Scene.square(Portraits::noor));
        ALL.put("portrait-peter", Scene.square(Portraits::peter));
        ALL.put("portrait-sam", Scene.square(Portraits::sam));
        ALL.put("portrait-tarrant", Scene.tall(Portraits::tarrant));
        ALL.put("portrait-tomas", Scene.square(Portraits::tomas));
        ALL.put("race", Scene.wide(RowingScenes::race));
        ALL.put("school-dusk", Scene.wide(StreetScenes::school));
        ALL.put("server-room", Scene.wide(RoomScenes::servers));
        ALL.put("shop-signs", Scene.wide(LaneScenes::cistern));
        ALL.put("site-plan", Scene.wide(MapScenes::sitePlan));
        ALL.put("slipway", Scene.wide(WorkScenes::slipway));
        ALL.put("stage-salt", Scene.wide(StageScenes::salt));
        ALL.put("storm-wall", Scene.wide(StormScenes::wall));
        ALL.put("sunday-table", Scene.wide(TableScenes::sunday));
        ALL.put("surge", Scene.wide(StormScenes::surge));
        ALL.put("trawler-rescue", Scene.wide(RescueScene::rescue));
        ALL.put("warehouse-lane", Scene.tall(LaneScenes::netLoft));
        ALL.put("wave-laboratory", Scene.wide(LaboratoryScene::laboratory));
        ALL.put("wind-farm-ridge", Scene.wide(CoastScenes::bats));
        ALL.put("wind-farm-sea", Scene.wide(CoastScenes::windFarm));
    }

    private Scenes() {}

    /** Every id, sorted. */
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static Scene named(String id) {
        Scene scene = ALL.get(id);
        if (scene == null) {
            throw new IllegalArgumentException("no scene is called " + id);
        }
        return scene;
    }
}
