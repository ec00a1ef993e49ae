using UsahaMikro.Market.Assistance;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Assistance;

public class HelpRequestTests
{
    private static readonly DateTimeOffset Monday = new(2026, 6, 15, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 6, 15);
    private static readonly Guid SellerId = Guid.CreateVersion7();
    private static readonly Actor Owner = new(Guid.CreateVersion7(), "Sarnah", Role.SellerOwner, OrganisationKind.Seller, SellerId, "Dapur");
    private static readonly Actor Officer = new(Guid.CreateVersion7(), "Siti", Role.DinasOfficer, OrganisationKind.Operator);

    [Fact]
    public void Who_does_not_say_what_stands_in_the_way_is_asked_for_it() =>
        Assert.Equal(AssistanceErrors.ObstacleMissing, HelpRequest.Ask(Asking() with { Obstacle = " " }, Owner, Monday).Error);

    [Fact]
    public void An_officer_names_day_means_and_place_and_may_move_the_appointment()
    {
        var request = Asked();
        Assert.True(Accept(request, Today.AddDays(2)).IsSuccess);
        Assert.True(Accept(request, Today.AddDays(5)).IsSuccess);
        Assert.Equal((HelpState.Accepted, Today.AddDays(5), "Loket Dinas", "Siti"), (request.State, request.AppointedOn, request.Place, request.OfficerName));
        Assert.Equal([HelpState.Asked, HelpState.Accepted, HelpState.Accepted], request.Steps.Select(step => step.State));
    }

    [Fact]
    public void An_appointment_lies_today_or_later_and_has_a_place()
    {
        Assert.Equal(AssistanceErrors.AppointmentPast, Accept(Asked(), Today.AddDays(-1)).Error);
        Assert.True(Accept(Asked(), Today).IsSuccess);
        Assert.Equal(AssistanceErrors.PlaceMissing, Asked().Accept(new Appointment(HelpMeans.Training, Today, " "), Officer, null, Monday).Error);
    }

    [Fact]
    public void Nobody_helps_their_own_business_as_an_officer()
    {
        var request = Asked();
        Assert.Equal(AssistanceErrors.OwnBusiness, Accept(request, Today, owner: Officer.UserId).Error);
        Assert.Equal(AssistanceErrors.OwnBusiness, request.Finish("Beres", Officer, Officer.UserId, Monday).Error);
        Assert.Equal(AssistanceErrors.OwnBusiness, request.Close("Tutup", Officer, Officer.UserId, Monday).Error);
        Assert.Equal(HelpState.Asked, request.State);
    }

    [Fact]
    public void It_ends_with_what_was_done_or_why_not_and_then_moves_no_more()
    {
        var done = Asked();
        Assert.Equal(AssistanceErrors.OutcomeMissing, done.Finish(" ", Officer, null, Monday).Error);
        Assert.True(done.Finish("Diunggah bersama.", Officer, null, Monday).IsSuccess);
        var closed = Asked();
        Assert.Equal(AssistanceErrors.ReasonMissing, closed.Close("", Officer, null, Monday).Error);
        Assert.True(closed.Close("Usahanya pindah.", Officer, null, Monday).IsSuccess);
        Assert.All(new[] { done, closed }, request =>
        {
            Assert.Null(request.OpenKey);
            Assert.Equal(AssistanceErrors.MoveRefused, Accept(request, Today).Error);
            Assert.Equal(AssistanceErrors.MoveRefused, request.Withdraw(Owner, Monday).Error);
            Assert.Equal(AssistanceErrors.MoveRefused, request.Fulfil(Actor.System("uji"), Monday).Error);
        });
    }

    [Fact]
    public void The_seller_is_told_of_what_others_do_and_not_of_its_own()
    {
        var taken = Asked();
        Assert.True(Accept(taken, Today).IsSuccess);
        Assert.IsType<HelpRequestMoved>(Assert.Single(taken.Events));
        var withdrawn = Asked();
        Assert.True(withdrawn.Withdraw(Owner, Monday).IsSuccess);
        Assert.Empty(withdrawn.Events);
    }

    private static Result Accept(HelpRequest request, DateOnly on, Guid? owner = null) =>
        request.Accept(new Appointment(HelpMeans.Consultation, on, "Loket Dinas"), Officer, owner, Monday);

    private static HelpRequest Asked() => HelpRequest.Ask(Asking(), Owner, Monday).Value;

    private static HelpAsking Asking() => new(
        "BIZ-2026-00001", SellerId, "Dapur", DocumentKind.Halal, "", "", "Bingung memulai.", HelpMeans.Consultation, "", [], Today.AddDays(3));
}
